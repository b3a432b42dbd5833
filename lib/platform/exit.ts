import type { Settings } from '../model.ts';
import { browser, type Tabs } from './browser.ts';
import { coverUrl } from './cover-pages.ts';
import { browserName } from './environment.ts';
import { leaveChromium } from './exit-chromium.ts';
import { leaveFirefox } from './exit-firefox.ts';
import { sendMessage } from './messages.ts';
import { hideThisPage, tellOwnPages } from './own-pages.ts';
import { clearSession } from './session.ts';
import { loadSettings } from './settings.ts';
import { clearTraces } from './traces.ts';

/** Leaves from one of our own pages: it shows nothing from now on, and the background does the rest. */
export function requestLeave(): void {
	hideThisPage();
	sendMessage({ type: 'leave' });
}

/**
 * Leaves a tab: its page goes, the cover stands in its place. The first thing that happens is the tab call; nothing is
 * awaited before it. `settings` is null if they are not read yet (the worker was asleep): then an empty page covers at
 * once and is sent to the chosen cover afterwards. Never throws, shows nothing, says nothing.
 */
export async function leave(tab: Tabs.Tab, settings: Settings | null): Promise<void> {
	const cover = settings ? coverUrl(settings.cover) : 'about:blank';
	const started = Date.now();
	const left = browserName() === 'firefox' ? leaveFirefox(tab, cover) : leaveChromium(tab, cover);
	tellOwnPages('hide');
	const coverId = await left;
	tellOwnPages('close');
	const chosen = settings ?? (await loadSettings());
	const chosenUrl = coverUrl(chosen.cover);
	if (chosenUrl !== cover && coverId !== null) {
		await browser.tabs.update(coverId, { url: chosenUrl }).catch(() => undefined);
	}
	await clearSession();
	if (chosen.clearTraces) await clearTraces(tab, started);
}
