import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { QUIET_CHROMIUM } from '../../../scripts/setup/browsers.ts';
import type { Display } from './display.ts';
import { chromiumPath } from './programs.ts';

/**
 * Starts Chromium on a display, with a fresh profile and unpacked extensions. They come by the switch and not over
 * DevTools, because Chromium then assigns the keys that the manifest suggests, as at an install from the store.
 */
export async function startChromium(display: Display, extensions: readonly string[]): Promise<Browser> {
	const profile = mkdtempSync(join(tmpdir(), 'callboard-chromium-'));
	const folders = extensions.join(',');
	const browser = await puppeteer.launch({
		executablePath: chromiumPath ?? 'chromium',
		headless: false,
		ignoreDefaultArgs: ['--disable-extensions'],
		userDataDir: profile,
		defaultViewport: null,
		env: { ...display.environment },
		args: [
			...QUIET_CHROMIUM,
			`--load-extension=${folders}`,
			`--disable-extensions-except=${folders}`,
			'--window-position=0,0',
			'--window-size=1280,900',
			'--no-default-browser-check',
		],
	});
	browser.on('disconnected', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
	return browser;
}
