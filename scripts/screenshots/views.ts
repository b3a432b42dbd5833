import type { Page } from 'playwright-core';
import { messages } from './messages.ts';
import type { OpenCallboard } from './open.ts';

/** One view: the page that it is on, and what a person does to get there. */
export interface View {
	readonly name: string;
	readonly page: 'popup' | 'options' | 'welcome';
	readonly timeZone?: string;
	readonly reach: (page: Page) => Promise<void>;
}

/** Every view of Callboard, the popup's first. */
export const views: readonly View[] = [
	{ name: 'help', page: 'popup', reach: settle },
	{
		name: 'help-details',
		page: 'popup',
		reach: (page) =>
			page
				.getByRole('button', { name: /^More about/ })
				.first()
				.click(),
	},
	{ name: 'help-search', page: 'popup', reach: search },
	{ name: 'help-nothing-found', page: 'popup', reach: (page) => page.getByLabel('Find help').fill('qqqqqq') },
	{ name: 'help-without-country', page: 'popup', timeZone: 'Antarctica/Troll', reach: settle },
	{ name: 'help-large', page: 'popup', reach: large },
	{
		name: 'check-unreadable',
		page: 'popup',
		reach: (page) => page.getByRole('tab', { name: 'Check' }).click(),
	},
	{ name: 'check-freedom', page: 'popup', reach: (page) => paste(page, messages.freedom) },
	{ name: 'check-money', page: 'popup', reach: (page) => paste(page, messages.money) },
	{ name: 'check-clear', page: 'popup', reach: (page) => paste(page, messages.clear) },
	{ name: 'check-not-an-offer', page: 'popup', reach: (page) => paste(page, messages.notAnOffer) },
	{ name: 'check-empty', page: 'popup', reach: (page) => paste(page, messages.empty) },
	{ name: 'learn', page: 'popup', reach: learn },
	{ name: 'learn-open', page: 'popup', reach: learnOpen },
	{ name: 'options', page: 'options', reach: settle },
	{ name: 'welcome', page: 'welcome', reach: settle },
];

/** The popup's room as browsers give it, and an ordinary window for the pages. CSS pixels. */
export const sizes = {
	popup: { width: 380, height: 580 },
	options: { width: 900, height: 700 },
	welcome: { width: 900, height: 700 },
} as const;

/** Opens a view in a tab of its own, in one theme. */
export async function openView(
	{ openPage }: OpenCallboard,
	view: View,
	theme: 'light' | 'dark',
): Promise<Page> {
	const page = await openPage(view.page, view.timeZone);
	await page.setViewportSize(sizes[view.page]);
	await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
	await settle(page);
	await view.reach(page);
	return page;
}

async function settle(page: Page): Promise<void> {
	await page
		.getByRole('button', { name: /^Leave/ })
		.first()
		.waitFor();
	await page.waitForTimeout(150);
}

async function paste(page: Page, text: string): Promise<void> {
	await page.getByRole('tab', { name: 'Check' }).click();
	await page.getByLabel(/^Paste/).fill(text);
	await page.getByRole('button', { name: 'Check these words' }).click();
	if (text.trim()) await page.locator('.report-head').waitFor();
}

async function search(page: Page): Promise<void> {
	await page.getByLabel('Find help').fill('text');
	await page.getByRole('button', { name: 'I cannot talk' }).click();
}

async function large(page: Page): Promise<void> {
	await page
		.getByRole('button', { name: /^More about/ })
		.first()
		.click();
	await page
		.getByRole('button', { name: /^Large/ })
		.first()
		.click();
}

async function learn(page: Page): Promise<void> {
	await page.getByRole('tab', { name: 'Learn' }).click();
	await page.locator('.learn').first().waitFor();
}

async function learnOpen(page: Page): Promise<void> {
	await learn(page);
	await page.locator('.learn summary').first().click();
}
