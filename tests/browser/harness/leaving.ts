import { expect } from 'vitest';
import { LEAVE, type Stage, type StripTab } from './stage.ts';
import { pause, until } from './until.ts';

/** How a leave went. */
export interface Leaving {
	/** Milliseconds from the key to the moment at which the old page was no longer in front. */
	readonly hidden: number;
	/** Milliseconds from the key to the moment at which the old page was in no tab. */
	readonly gone: number;
	readonly cover: StripTab;
}

/** Presses the leave key over a tab that is in front and waits until its page is gone from the tab strip. */
export async function leaveByKey(stage: Stage, old: StripTab, cap = 5_000): Promise<Leaving> {
	await stage.witness.forget();
	return leaving(stage, old, stage.press(LEAVE), cap);
}

/** Waits until the page of a tab is gone after something at the moment `at` made us leave; checks the tab strip. */
export async function leaving(stage: Stage, old: StripTab, at: number, cap = 5_000): Promise<Leaving> {
	await until(`${old.url} leaves the tab strip`, async () => !(await urls(stage)).includes(old.url), cap);
	await pause(250);
	expect(await urls(stage)).not.toContain(old.url);
	const cover = await stage.front();
	expect(cover.url).toBe('about:blank');
	expect([cover.windowId, cover.index <= old.index]).toEqual([old.windowId, true]);
	expect(cover.mutedInfo?.muted).toBe(false);
	expect(cover.id).not.toBe(old.id);
	const events = await stage.witness.events();
	const hidden = events.find(({ what, id }) => what === 'activated' && id === cover.id);
	// Discarding gives the old tab a new id in Chromium; nothing else is closed here.
	const gone = events.find(({ what }) => what === 'removed');
	return { hidden: (hidden?.at ?? Number.NaN) - at, gone: (gone?.at ?? Number.NaN) - at, cover };
}

/** The addresses in the tab strip. */
export async function urls(stage: Stage): Promise<readonly string[]> {
	return (await stage.tabs()).map(({ url }) => url);
}

/** The addresses that the browser would open again from its list of closed tabs. */
export async function closedUrls(stage: Stage): Promise<readonly string[]> {
	type Closed = { tab?: { url: string }; window?: { tabs: { url: string }[] } };
	const closed = await stage.witness.call<Closed[]>('sessions.getRecentlyClosed', {});
	return closed.flatMap(({ tab, window }) =>
		[tab, ...(window?.tabs ?? [])].flatMap((each) => each?.url ?? []),
	);
}

/** The addresses in the browser's history. */
export async function historyUrls(stage: Stage): Promise<readonly string[]> {
	const rows = await stage.witness.call<{ url: string }[]>('history.search', { text: '', maxResults: 500 });
	return rows.map(({ url }) => url);
}

/** One line for the log of the test run. */
export function report(which: string, what: string, { hidden, gone }: Leaving): void {
	console.info(`leave · ${which} · ${what}: hidden after ${hidden} ms, gone after ${gone} ms`);
}
