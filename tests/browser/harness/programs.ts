import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowsers } from '../../../scripts/setup/browsers.ts';

/** Where a program of this machine is, or null. */
function program(...names: string[]): string | null {
	const folders = (process.env.PATH ?? '').split(delimiter);
	for (const name of names) {
		const folder = folders.find((each) => existsSync(join(each, name)));
		if (folder) return join(folder, name);
	}
	return null;
}

/** Chromium by preference: branded Chrome takes the build only over a pipe. */
export const chromiumPath =
	program('chromium', 'chromium-browser') ??
	findBrowsers().find(({ kind }) => kind === 'chrome')?.path ??
	null;

/** Firefox, ESR or not. */
export const firefoxPath = findBrowsers().find(({ kind }) => kind === 'firefox')?.path ?? null;

/** What a test with real keys cannot do without, apart from the browser. */
const missingTools = ['Xvfb', 'openbox', 'xdotool'].filter((name) => program(name) === null);

/** Why tests in a browser cannot run on this machine, in one line; null if they can. */
export function missingFor(browser: 'chromium' | 'firefox'): string | null {
	const missing = [...missingTools];
	if ((browser === 'chromium' ? chromiumPath : firefoxPath) === null) missing.unshift(browser);
	return missing.length ? `not on this machine: ${missing.join(', ')}` : null;
}
