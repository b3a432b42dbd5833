import puppeteer, { type Browser } from 'puppeteer-core';
import type { Display } from './display.ts';
import { firefoxPath } from './programs.ts';

/**
 * Starts Firefox on a display, with a fresh profile and unpacked extensions. Automation switches off the question that
 * `beforeunload` asks; here it is switched on again, because a person's Firefox asks it.
 */
export async function startFirefox(
	display: Display,
	extensions: readonly string[],
	preferences: Readonly<Record<string, boolean | number | string>> = {},
): Promise<Browser> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: firefoxPath ?? 'firefox',
		headless: false,
		defaultViewport: null,
		env: { ...display.environment },
		args: ['--width=1280', '--height=900', '--remote-allow-system-access'],
		extraPrefsFirefox: {
			'dom.disable_beforeunload': false,
			'browser.startup.page': 0,
			...preferences,
		},
	});
	for (const folder of extensions) await browser.installExtension(folder);
	return browser;
}
