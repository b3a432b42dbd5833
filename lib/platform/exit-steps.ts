import { browser, type Tabs } from './browser.ts';
import { within } from './time-cap.ts';

/** Milliseconds after which any one call counts as stuck and the next step is taken. */
export const CALL_CAP = 400;

/** Opens the cover in front, in the place of the tab that is left. */
export function openCover(tab: Tabs.Tab, url: string): Promise<Tabs.Tab> {
	const place = tab.windowId === undefined ? {} : { index: tab.index, windowId: tab.windowId };
	return (
		browser.tabs
			.create({ url, active: true, ...place })
			// A window without a tab strip takes no second tab: cover in any window then.
			.catch(() => browser.tabs.create({ url, active: true }))
	);
}

/** No cover could be opened: empties the tab itself. Its promise says nothing, so nothing is read from it. */
export async function blankInPlace(id: number): Promise<number> {
	await within(CALL_CAP, browser.tabs.update(id, { url: 'about:blank' }));
	return id;
}

/**
 * Closes the old tab. The promise of `remove` resolves although a page that asks a question stays, and the browser
 * may even have gone back to it; so the tab itself is looked at: cover again, close again, and at last minimise.
 */
export async function closeOld(oldId: number, coverId: number, windowId: number | undefined): Promise<void> {
	await within(CALL_CAP, browser.tabs.remove(oldId));
	if (!(await openTabOf(oldId))) return;
	await within(CALL_CAP, browser.tabs.update(coverId, { active: true }));
	await within(CALL_CAP, browser.tabs.remove(oldId));
	const old = await openTabOf(oldId);
	if (!old) return;
	await within(CALL_CAP, browser.tabs.update(coverId, { active: true }));
	if ((await openTabOf(oldId))?.active && windowId !== undefined) {
		await within(CALL_CAP, browser.windows.update(windowId, { state: 'minimized' }));
	}
}

/** The tab as it is now; null once it is closed. */
export function openTabOf(id: number): Promise<Tabs.Tab | null> {
	return within(CALL_CAP, browser.tabs.get(id));
}
