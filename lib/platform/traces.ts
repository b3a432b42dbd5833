import { browser, type Tabs } from './browser.ts';
import { browserName } from './environment.ts';
import { tracesGranted } from './permissions.ts';
import { pause, within } from './time-cap.ts';

/** Milliseconds; how often and how long the lists are looked at again, because browsers fill them late. */
const CALL_CAP = 1_000;
const PAUSE = 150;
const TRIES = 4;

/**
 * Clears what the browser remembers of a tab that was left, if the person granted it: the exact address in the history,
 * in Firefox also its entry among the closed tabs. It comes after the tab is closed, because a tab that closes later
 * is put on the list again. `started` is the moment (milliseconds of the clock) at which leaving began. Keeps nothing
 * itself. Never throws.
 */
export async function clearTraces(tab: Tabs.Tab, started: number): Promise<void> {
	if (!(await tracesGranted())) return;
	if (browserName() === 'firefox') await forgetClosed(started);
	const own = ['/welcome.html', '/options.html'].map((path) => browser.runtime.getURL(path));
	for (const url of tab.url ? [tab.url, ...own] : own) await forgetAddress(url);
}

/** Takes an address out of the history, and looks whether it came back: a browser may write a visit late. */
async function forgetAddress(url: string): Promise<void> {
	for (let attempt = 0; attempt < TRIES; attempt++) {
		await within(CALL_CAP, browser.history.deleteUrl({ url }));
		await pause(PAUSE);
		const visits = await within(CALL_CAP, browser.history.getVisits({ url }));
		if (!visits?.length) return;
	}
}

/** Firefox keeps its list of closed tabs apart from its history, and writes it late. */
async function forgetClosed(started: number): Promise<void> {
	for (let attempt = 0; attempt < TRIES; attempt++) {
		await forgetClosedSince(started);
		await pause(PAUSE);
	}
}

/** Without the permission to see addresses, the entry is known by its time: it was closed after leaving began. */
async function forgetClosedSince(started: number): Promise<void> {
	for (const closed of (await within(CALL_CAP, browser.sessions.getRecentlyClosed())) ?? []) {
		if (closed.lastModified < started) continue;
		const { tab, window } = closed;
		if (tab?.sessionId && tab.windowId !== undefined) {
			await within(CALL_CAP, browser.sessions.forgetClosedTab(tab.windowId, tab.sessionId));
		} else if (window?.sessionId) {
			await within(CALL_CAP, browser.sessions.forgetClosedWindow(window.sessionId));
		}
	}
}
