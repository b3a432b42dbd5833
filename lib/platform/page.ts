import type { PageRead, Quote } from '../model.ts';
import { browser } from './browser.ts';
import { sourceFromPage } from './source-schema.ts';
import { within } from './time-cap.ts';
import { unreadableReason } from './unreadable.ts';

/** Milliseconds that a page gets to answer; one whose own script never ends would keep us waiting for ever. */
const READ_CAP = 10_000;
const SHOW_CAP = 3_000;

/**
 * Reads the page in front under `activeTab`: the visible text and what stands around it. Never throws and never waits
 * longer than ten seconds; what cannot be read comes back with its reason.
 */
export async function readActivePage(): Promise<PageRead> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
	if (tab?.id === undefined) return { ok: false, reason: 'no_tab' };
	const tabId = tab.id;
	let failure: unknown = 'no answer in time';
	const reading = browser.scripting.executeScript({ target: { tabId }, files: ['/page-text.js'] });
	const results = await within(
		READ_CAP,
		reading.catch((error: unknown) => {
			failure = error;
			throw error;
		}),
	);
	const source = sourceFromPage(results?.[0]?.result);
	if (source && !(source.text.trim() === '' && unreadableReason(tab.url, '') === 'pdf')) {
		return { ok: true, source, tabId };
	}
	return { ok: false, reason: unreadableReason(tab.url, results?.[0]?.error ?? failure) };
}

/**
 * Shows a quote on the page of a tab: it is marked with the CSS Custom Highlight API and scrolled into view, without
 * a change to the page's document. True if it was found there. Never throws.
 */
export async function showOnPage(tabId: number, quote: Quote): Promise<boolean> {
	const target = { tabId };
	const set = await within(
		SHOW_CAP,
		browser.scripting.executeScript({ target, func: keepQuote, args: [quote] }),
	);
	if (!set) return false;
	const shown = await within(SHOW_CAP, browser.scripting.executeScript({ target, files: ['/highlight.js'] }));
	return shown?.[0]?.result === true;
}

/** Runs in the page, in the extension's own world, where `/highlight.js` finds the quote. */
function keepQuote(quote: Quote): void {
	Object.assign(globalThis, { callboardQuote: quote });
}
