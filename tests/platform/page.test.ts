import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readActivePage, showOnPage } from '../../lib/platform/page.ts';
import { sourceFromPage } from '../../lib/platform/source-schema.ts';
import { unreadableReason } from '../../lib/platform/unreadable.ts';
import { browser, reset, tabs } from './fake-browser.ts';

vi.mock('../../lib/platform/browser.ts', async () => ({
	browser: (await import('./fake-browser.ts')).browser,
}));
beforeEach(reset);

const source = {
	origin: 'page',
	text: 'Casting call',
	title: 'A page',
	url: 'https://listing.example/a',
	lang: 'en',
	kind: null,
	headings: ['Casting'],
	postings: [],
	contacts: { emails: [], phones: [], handles: [], hosts: [] },
	hiddenText: '',
	truncated: false,
};

describe('what a page gives back', () => {
	it('is taken over as it is where it is right', () => {
		expect(sourceFromPage(source)).toEqual(source);
	});

	it('loses only its broken parts', () => {
		const broken = {
			...source,
			title: 7,
			headings: 'x',
			contacts: { emails: 3 },
			postings: [7],
		};
		const got = sourceFromPage({ ...broken, hiddenText: null, truncated: 'no', lang: {} });
		const contacts = { emails: [], phones: [], handles: [], hosts: [] };
		expect(got).toEqual({ ...source, title: null, headings: [], lang: null, contacts });
	});

	it.each([undefined, null, 'text', 7, [], {}, { ...source, text: 7 }, { ...source, origin: 'file' }])(
		'is refused where there is no text: %j',
		(value) => {
			expect(sourceFromPage(value)).toBeNull();
		},
	);

	it('is cut where a list or a text is too long, and says so', () => {
		const long = sourceFromPage({
			...source,
			text: 'x'.repeat(21_000_000),
			headings: Array(5_000).fill('h'),
		});
		expect(long?.text.length).toBe(20_000_000);
		expect(long?.headings).toHaveLength(2_000);
		expect(long?.truncated).toBe(true);
	});
});

describe('why a page cannot be read', () => {
	it.each([
		['chrome://settings/', 'Cannot access a chrome:// URL', 'restricted'],
		[undefined, 'Cannot access a chrome:// URL', 'restricted'],
		['about:config', 'Missing host permission for the tab', 'restricted'],
		['about:reader?url=https%3A%2F%2Fa.example', 'Missing host permission for the tab', 'restricted'],
		['edge://settings/', 'x', 'restricted'],
		['view-source:https://a.example/', 'x', 'restricted'],
		['moz-extension://1/x.html', 'x', 'restricted'],
		[undefined, 'Missing host permission for the tab', 'restricted'],
		[undefined, 'The extensions gallery cannot be scripted.', 'store'],
		['https://chromewebstore.google.com/detail/x', 'x', 'store'],
		['https://addons.mozilla.org/en-GB/firefox/', 'Missing host permission for the tab', 'store'],
		['https://a.example/call.pdf?x=1', 'Missing host permission for the tab', 'pdf'],
		['file:///home/a/call.html', 'x', 'file'],
		[undefined, 'Cannot access contents of url "file:///home/a.html". Extension manifest must …', 'file'],
		['https://a.example/', 'no answer in time', 'failed'],
		['https://a.example/', undefined, 'failed'],
	])('%s (%s) is %s', (url, message, reason) => {
		expect(unreadableReason(url, new Error(message))).toBe(reason);
	});
});

describe('reading the page in front', () => {
	it('answers with its source and its tab', async () => {
		browser.scripting.executeScript.mockResolvedValueOnce([{ result: source }]);
		expect(await readActivePage()).toEqual({ ok: true, source, tabId: 1 });
	});

	it('says why where the browser refuses', async () => {
		browser.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
		const tab = tabs.get(1);
		if (tab) tab.url = 'chrome://version/';
		expect(await readActivePage()).toEqual({ ok: false, reason: 'restricted' });
	});

	it('says so where there is no tab', async () => {
		tabs.clear();
		expect(await readActivePage()).toEqual({ ok: false, reason: 'no_tab' });
	});

	it('gives up on a page that never answers', async () => {
		vi.useFakeTimers();
		browser.scripting.executeScript.mockReturnValueOnce(new Promise(() => undefined));
		const read = readActivePage();
		await vi.advanceTimersByTimeAsync(11_000);
		expect(await read).toEqual({ ok: false, reason: 'failed' });
		vi.useRealTimers();
	});
});

describe('showing a quote', () => {
	it('is true only if the page found it', async () => {
		const quote = { text: 'Casting', start: 0, end: 7 };
		browser.scripting.executeScript.mockResolvedValueOnce([{ result: undefined }]);
		browser.scripting.executeScript.mockResolvedValueOnce([{ result: true }]);
		expect(await showOnPage(1, quote)).toBe(true);
		expect(await showOnPage(1, quote)).toBe(false);
		browser.scripting.executeScript.mockRejectedValueOnce(new Error('gone'));
		expect(await showOnPage(1, quote)).toBe(false);
	});
});
