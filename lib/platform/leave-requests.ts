import { browser, type Runtime, type Tabs } from './browser.ts';
import { receivedMessage } from './messages.ts';

/** Milliseconds without a press after which the next one counts: a key that is held repeats. */
const SAME_PRESS = 700;

/**
 * Calls back when the person wants to leave, by the key or from a page of ours, with the tab to leave. To be called at
 * the top of the background's start: a sleeping worker is woken by listeners that are there at once.
 */
export function onLeaveRequest(leaveTab: (tab: Tabs.Tab) => void): void {
	let last = Number.NEGATIVE_INFINITY;
	function leaveOnce(tab: Tabs.Tab): void {
		const held = Date.now() - last < SAME_PRESS;
		last = Date.now();
		if (!held) leaveTab(tab);
	}
	async function leaveFront(): Promise<void> {
		const tab = await tabInFront();
		if (tab) leaveOnce(tab);
	}
	browser.commands.onCommand.addListener((command, tab) => {
		if (command !== 'leave') return;
		// In a window of ours without a tab strip the key means the page behind it.
		if (tab && !isOwnPage(tab)) leaveOnce(tab);
		else leaveFront();
	});
	browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
		if (receivedMessage(message, sender.id)) leaveFront();
		return undefined;
	});
}

function isOwnPage(tab: Tabs.Tab): boolean {
	return tab.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/**
 * The tab in front of the window last used. A window of ours without a tab strip (the context menu's fallback) does
 * not count; then it is the tab in front of a normal window.
 */
async function tabInFront(): Promise<Tabs.Tab | null> {
	const [used] = await browser.tabs.query({ active: true, lastFocusedWindow: true, windowType: 'normal' });
	if (used) return used;
	const [any] = await browser.tabs.query({ active: true, windowType: 'normal' });
	return any ?? null;
}
