import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath, openCallboard } from './screenshots/open.ts';
import { openView, sizes, views } from './screenshots/views.ts';
import { build } from './setup/build.ts';
import { root } from './setup/paths.ts';

/** Photographs every view in both themes, at 200 % zoom and from right to left. Usage: `npm run screenshots [-- NAME…]` */
async function photograph(wanted: readonly string[]): Promise<void> {
	const folder = join(root, 'screenshots');
	mkdirSync(folder, { recursive: true });
	const callboard = await openCallboard(2);
	for (const view of views.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
		for (const theme of ['light', 'dark'] as const) {
			const page = await openView(callboard, view, theme);
			const path = (kind: string) => join(folder, `${view.name}-${kind}.png`);
			const fullPage = view.page !== 'popup';
			await page.screenshot({ path: path(theme), fullPage });
			if (theme === 'light') {
				await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
				await page.screenshot({ path: path('rtl'), fullPage });
				await page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
				// At 200 % zoom a popup has half the room: browsers let it grow to 800 × 600 of the screen's pixels.
				await page.setViewportSize(
					view.page === 'popup' ? { width: 380, height: 300 } : { width: 450, height: 350 },
				);
				await page.screenshot({ path: path('zoom-200'), fullPage });
				await page.setViewportSize(sizes[view.page]);
			}
			await page.close();
		}
		console.log(view.name);
	}
	await callboard.close();
	console.log(`Pictures are in ${folder}`);
}

if (!chromiumPath) {
	console.error(
		'The pictures need Chromium (branded Chrome does not load an extension from a script). Install it and run again.',
	);
	process.exit(1);
}
const made = build('chrome');
if (!made.ok) {
	console.error(made.printed);
	process.exit(1);
}
await photograph(process.argv.slice(2));
