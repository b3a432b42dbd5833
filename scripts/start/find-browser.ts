import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, findBrowsers } from '../setup/browsers.ts';
import { aptInstall, isRootOnDebian } from '../setup/debian.ts';
import { root } from '../setup/paths.ts';

/** The browser to show Callboard in: one that is here, else Debian's Chromium (as root), else Playwright's; null if none. */
export async function findOrInstallBrowser(): Promise<Browser | null> {
	const found = findBrowsers()[0];
	if (found) return found;
	if (isRootOnDebian() && aptInstall(['chromium'])) return findBrowsers()[0] ?? null;
	const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
	console.error('No browser found. Installing Chromium through Playwright (once) …');
	const done = spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2] });
	if (done.status !== 0) return null;
	const { chromium } = await import('playwright-core');
	return { kind: 'chrome', name: 'Chromium', path: chromium.executablePath() };
}
