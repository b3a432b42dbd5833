import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser as Driver, type Page } from 'puppeteer-core';
import type { Source } from '../../lib/model.ts';
import { type Browser, QUIET_CHROMIUM } from '../setup/browsers.ts';
import { buildFolder } from '../setup/paths.ts';

/** A browser with Callboard in a throw-away profile. */
export interface Stage {
	readonly driver: Driver;
	readonly page: Page;
}

/**
 * Opens a browser with the built extension on a page. Branded Chrome ignores `--load-extension` since version 137, so
 * the build is loaded by the DevTools command over a pipe (Chromium) and by WebDriver BiDi (Firefox).
 */
export async function openStage(browser: Browser, url: string, headless: boolean): Promise<Stage> {
	const common = { executablePath: browser.path, headless, defaultViewport: null };
	const driver = await (browser.kind === 'chrome'
		? puppeteer.launch({
				...common,
				pipe: true,
				enableExtensions: [buildFolder('chrome')],
				args: [...QUIET_CHROMIUM, '--window-size=1200,900'],
			})
		: puppeteer.launch({ ...common, browser: 'firefox' }));
	if (browser.kind === 'firefox') await driver.installExtension(buildFolder('firefox'));
	const page = (await driver.pages())[0] ?? (await driver.newPage());
	await page.goto(url, { waitUntil: 'load' });
	await page.bringToFront();
	return { driver, page };
}

/** Reads the page with the very script that the popup uses. */
export async function readPage(page: Page): Promise<Source> {
	const script = readFileSync(join(buildFolder('chrome'), 'page-text.js'), 'utf8');
	return (await page.evaluate(script)) as Source;
}

/** Opens the real popup over the page, as a click on the toolbar does; null where the browser cannot be driven so far. */
export async function openPopup({ driver, page }: Stage): Promise<Page | null> {
	const extension = [...(await driver.extensions()).values()][0];
	if (!extension) return null;
	const target = driver.waitForTarget((one) => one.url().includes('/popup.html'), { timeout: 10_000 });
	await extension.triggerAction(page);
	return (await target).asPage();
}
