import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowsers, QUIET_CHROMIUM } from '../setup/browsers.ts';
import { buildFolder } from '../setup/paths.ts';

/** The Chromium of this machine, if there is one. Branded Chrome will not do: it ignores `--load-extension`. */
export const chromiumPath: string | undefined = findBrowsers().find(({ name }) => name === 'Chromium')?.path;

/** Callboard in a Chromium without a window, in a profile that is thrown away. */
export interface OpenCallboard {
	readonly context: BrowserContext;
	/** Opens one of our pages in a tab of its own, in a time zone. */
	readonly openPage: (name: string, timeZone?: string) => Promise<Page>;
	readonly close: () => Promise<void>;
}

/** Opens the built extension. `density` is device pixels for one CSS pixel. */
export async function openCallboard(density = 1): Promise<OpenCallboard> {
	const profile = mkdtempSync(join(tmpdir(), 'callboard-views-'));
	const folder = buildFolder('chrome');
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: chromiumPath ?? 'chromium',
		headless: false,
		deviceScaleFactor: density,
		args: [
			'--headless=new',
			`--load-extension=${folder}`,
			`--disable-extensions-except=${folder}`,
			'--lang=en-US',
			...QUIET_CHROMIUM,
		],
	});
	const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
	const origin = `chrome-extension://${new URL(worker.url()).host}`;
	async function openPage(name: string, timeZone = 'America/New_York') {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setTimezoneOverride', { timezoneId: timeZone });
		await page.goto(`${origin}/${name}.html`);
		return page;
	}
	async function close() {
		await context.close();
		rmSync(profile, { recursive: true, force: true });
	}
	return { context, openPage, close };
}
