import type { Page } from 'puppeteer-core';

/** Waits until the popup says what the check found, ten seconds at most or as long as is said. */
export async function reportIsThere(popup: Page, timeout = 10_000): Promise<void> {
	await popup.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '', { timeout });
}

/**
 * Checks a text by the popup's paste box, as a person does where the page cannot be read. Chromium 156.0.8078.108, unseen,
 * opens the popup for the DevTools command without letting it read the page; in a window of its own it does.
 */
export async function checkByPaste(popup: Page, text: string): Promise<void> {
	await popup.locator('[role=tab]:first-of-type').click();
	await popup.locator('textarea').fill(text);
	await popup.locator('form button[type=submit]').click();
	await reportIsThere(popup);
}
