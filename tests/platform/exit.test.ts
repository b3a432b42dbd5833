import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tabs } from '../../lib/platform/browser.ts';
import { leaveChromium } from '../../lib/platform/exit-chromium.ts';
import { leaveFirefox } from '../../lib/platform/exit-firefox.ts';
import { broken, browser, calls, reset, tabs } from './fake-browser.ts';

vi.mock('../../lib/platform/browser.ts', async () => ({
	browser: (await import('./fake-browser.ts')).browser,
}));

const old = { id: 1, url: 'https://listing.example/a', index: 0, windowId: 7, active: true } as Tabs.Tab;
const cover = 'about:blank';
const ways = [
	['chromium', leaveChromium],
	['firefox', leaveFirefox],
] as const;

beforeEach(reset);

describe.each(ways)('leaving in %s', (_name, leaveTab) => {
	it('makes the tab call before anything is awaited', async () => {
		const left = leaveTab(old, cover);
		expect(calls[0]).toBe('tabs.create about:blank');
		await left;
	});

	it('ends with the cover in front, in the place of the old tab, and no other tab', async () => {
		const id = await leaveTab(old, cover);
		expect([...tabs.values()]).toEqual([{ id, url: cover, index: 0, windowId: 7, active: true }]);
	});

	it('covers again and closes again where the page asks a question, and at last minimises', async () => {
		const held = tabs.get(1);
		if (held) held.asks = true;
		const id = await leaveTab(old, cover);
		expect(calls.filter((call) => call === 'tabs.remove 1')).toHaveLength(2);
		expect(calls).toContain(`tabs.update ${id} {"active":true}`);
		expect(tabs.get(id ?? 0)?.active).toBe(true);
		expect(calls.some((call) => call.startsWith('windows.update'))).toBe(false);
	});

	it('minimises the window if even the cover cannot be brought in front', async () => {
		const held = tabs.get(1);
		if (held) held.asks = true;
		broken.set('tabs.update', 'rejects');
		await leaveTab(old, cover);
		expect(calls).toContain('windows.update 7 {"state":"minimized"}');
	});

	it('empties the tab itself where no other tab can be opened', async () => {
		broken.set('tabs.create', 'rejects');
		expect(await leaveTab(old, cover)).toBe(1);
		expect(tabs.get(1)?.url).toBe('about:blank');
	});

	it('goes on where a call never answers', async () => {
		broken.set('tabs.discard', 'hangs');
		browser.scripting.executeScript.mockReturnValueOnce(new Promise(() => undefined));
		const started = Date.now();
		await leaveTab(old, cover);
		expect(tabs.has(1)).toBe(false);
		expect(Date.now() - started).toBeLessThan(1_000);
	});

	it('opens the cover although the tab to leave is not known', async () => {
		const id = await leaveTab({ index: 0, active: true } as Tabs.Tab, cover);
		expect(tabs.get(id ?? 0)?.url).toBe(cover);
	});
});

it('in Firefox empties the tab before it closes it, so that the list of closed tabs does not get the page', async () => {
	await leaveFirefox(old, cover);
	const emptied = calls.indexOf('tabs.update 1 {"url":"about:blank","loadReplace":true}');
	expect(emptied).toBeGreaterThan(0);
	expect(calls.indexOf('tabs.remove 1')).toBeGreaterThan(emptied);
});
