import { browser, type Tabs } from './browser.ts';
import { blankInPlace, CALL_CAP, closeOld, openCover, openTabOf } from './exit-steps.ts';
import { pause, within } from './time-cap.ts';

const STOPPER_CAP = 120;
const LEFT_CAP = 600;
const POLL = 10;
/** Firefox notes what a tab shows a little late: closed at once, the list of closed tabs got the old page, 1 in 6 times. */
const SETTLE = 250;

/**
 * Firefox: the cover opens in a tab of its own, in front. Behind it the page loses its content and its `beforeunload`
 * question, an empty page takes its place in the tab's list of pages, so that the list of closed tabs does not get it,
 * and the tab is closed. The cover does not load in the old tab itself: Back would lead to earlier pages there, and an
 * empty page that an extension loads into a tab carries the extension's name in the address bar.
 * Answers with the id of the tab in which the person is now, or null if there is none.
 */
export async function leaveFirefox(tab: Tabs.Tab, cover: string): Promise<number | null> {
	const opening = openCover(tab, cover);
	const { id } = tab;
	const stopping = id === undefined ? null : within(STOPPER_CAP, stopPage(id));
	if (id !== undefined) browser.tabs.update(id, { muted: true }).catch(() => undefined);
	const coverId = (await within(CALL_CAP, opening))?.id ?? null;
	if (id === undefined) return coverId;
	await stopping;
	if (coverId === null) return blankInPlace(id);
	await within(LEFT_CAP, browser.tabs.update(id, { url: 'about:blank', loadReplace: true }));
	await untilLeft(tab, id);
	await pause(SETTLE);
	await closeOld(id, coverId, tab.windowId);
	return coverId;
}

/** Empties the page and takes away its means to ask a question. Pages of the browser refuse it; they ask none. */
async function stopPage(tabId: number): Promise<void> {
	await browser.scripting.executeScript({ target: { tabId }, func: emptyPage, injectImmediately: true });
}

/** Runs in the page, so it may use nothing from outside itself. Frames that leave the document ask no question. */
function emptyPage(): void {
	addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
	document.documentElement.remove();
}

/** Waits until the tab has another address. The promise of `update` says nothing about a page that holds on. */
async function untilLeft(tab: Tabs.Tab, id: number): Promise<void> {
	if (!tab.url) return;
	const until = Date.now() + LEFT_CAP;
	while ((await openTabOf(id))?.url === tab.url && Date.now() < until) await pause(POLL);
}
