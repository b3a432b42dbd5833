import { browser, type Tabs } from './browser.ts';
import { blankInPlace, CALL_CAP, closeOld, openCover } from './exit-steps.ts';
import { within } from './time-cap.ts';

const DISCARD_CAP = 200;

/**
 * Chromium: the cover opens in a tab of its own, in front; the old tab is then discarded and closed. Discarding comes
 * first because a discarded page can ask nothing (`beforeunload`) and hold nothing back (a busy script).
 * Answers with the id of the tab in which the person is now, or null if there is none.
 */
export async function leaveChromium(tab: Tabs.Tab, cover: string): Promise<number | null> {
	const opening = openCover(tab, cover);
	const { id } = tab;
	if (id !== undefined) browser.tabs.update(id, { muted: true }).catch(() => undefined);
	const coverId = (await within(CALL_CAP, opening))?.id ?? null;
	if (id === undefined) return coverId;
	if (coverId === null) return blankInPlace(id);
	const oldId = (await within(DISCARD_CAP, discard(id)))?.id ?? id;
	await closeOld(oldId, coverId, tab.windowId);
	return coverId;
}

/** The polyfill's types know Firefox's `discard` only; Chromium answers with the tab, which has a new id by then. */
function discard(id: number): Promise<Tabs.Tab | undefined> {
	return browser.tabs.discard(id) as Promise<unknown> as Promise<Tabs.Tab | undefined>;
}
