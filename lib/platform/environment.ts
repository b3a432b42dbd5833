import { browser } from './browser.ts';

/** The IANA time zone of this device, e.g. `America/New_York`; `UTC` if the browser hides it. */
export function timeZone(): string {
	return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** Which family of browser this is. */
export function browserName(): 'chromium' | 'firefox' {
	return browser.runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chromium';
}

/**
 * Opens an address in a new tab in front: a site, or a page of ours such as `/options.html`. The browser sends no
 * referrer with it. Links that a click opens (`tel:`, `sms:`, `mailto:`) stay plain links.
 */
export async function openTab(url: string): Promise<void> {
	await browser.tabs.create({ url: url.startsWith('/') ? browser.runtime.getURL(url) : url });
}
