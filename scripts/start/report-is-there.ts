import type { Page } from 'puppeteer-core';

/** Waits until the popup says what the check found, ten seconds at most. */
export async function reportIsThere(popup: Page): Promise<void> {
	await popup.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '', {
		timeout: 10_000,
	});
}
