import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Source } from '../../lib/model.ts';
import { QUIET_CHROMIUM } from '../../scripts/setup/browsers.ts';
import { buildFolder, root } from '../../scripts/setup/paths.ts';
import { chromiumPath, firefoxPath } from './harness/programs.ts';

const BROWSERS = [
	['chromium', chromiumPath],
	['firefox', firefoxPath],
] as const;

/** The scripts that run in pages, on the layout of a real browser without a window. */
describe.each(BROWSERS)('what is read in %s', (which, path) => {
	if (!path) {
		it.skipIf(process.env.CI !== 'true')(`needs ${which}`, () => expect(path).not.toBeNull());
		return;
	}
	const folder = buildFolder(which === 'chromium' ? 'chrome' : 'firefox');
	const pageText = readFileSync(join(folder, 'page-text.js'), 'utf8');
	const highlight = readFileSync(join(folder, 'highlight.js'), 'utf8');
	let browser: Browser;
	let page: Page;
	beforeAll(async () => {
		browser = await puppeteer.launch({
			executablePath: path,
			headless: true,
			...(which === 'firefox' ? { browser: 'firefox' } : { args: [...QUIET_CHROMIUM] }),
		});
		page = await browser.newPage();
	});
	afterAll(() => browser?.close());

	function read(): Promise<Source> {
		return page.evaluate(pageText) as Promise<Source>;
	}

	async function fill(code: string): Promise<void> {
		await page.goto('about:blank');
		await page.evaluate(`{ ${code} } undefined`);
	}

	async function open(listing: string): Promise<void> {
		await page.goto(pathToFileURL(join(root, 'tests', 'listings', listing)).href);
	}

	async function show(source: Source, text: string): Promise<boolean> {
		const start = source.text.indexOf(text);
		const quote = JSON.stringify({ text, start, end: start + text.length });
		return (await page.evaluate(`globalThis.callboardQuote = ${quote}; ${highlight}`)) as boolean;
	}

	it('tells by the layout what is shown, what is put away and what is hidden on purpose', async () => {
		await open('hidden-text.html');
		const { text, hiddenText } = await read();
		expect(text).toBe(
			'Dancers wanted\n\nSend your registration fee to the office.\n\nbut this word is visible\n\n' +
				'White on dark is easy to read.\n\nFee\t$40\n\nWhen\tnow\n\nkept\n   as it stands\n\nFirst line\nsecond line',
		);
		expect(hiddenText).toBe('safe\nverified agency in the colour of the page\nverified agency see-through');
	});

	it('never takes words for hidden that stand on a picture, a gradient or another layer', async () => {
		await fill(`document.body.innerHTML = \`
			<div style="background-image:linear-gradient(#000,#333)"><p style="color:#fff">on a gradient</p></div>
			<div style="position:relative"><img style="position:absolute" alt=""><p style="color:#fff;position:relative">on a picture</p></div>
			<p style="color:#fff;text-shadow:0 0 2px #000">with a shadow</p>
			<p style="color:transparent;background:linear-gradient(red,blue);background-clip:text">painted letters</p>
			<p style="opacity:0;transition:opacity 1s">fades in</p>\`;`);
		const { text, hiddenText } = await read();
		expect([text, hiddenText]).toEqual([
			'on a gradient\n\non a picture\n\nwith a shadow\n\npainted letters\n\nfades in',
			'',
		]);
	});

	it('reads shadow roots and frames of the own origin', async () => {
		await fill(`document.body.innerHTML = '<div id="host">slotted</div><iframe srcdoc="<p>framed</p>"></iframe>';
			host.attachShadow({ mode: 'open' }).innerHTML = '<p>shadow <slot></slot></p>';`);
		await page.waitForFunction('frames[0].document.body?.textContent === "framed"');
		const source = await read();
		expect(source.text).toBe('shadow slotted\n\nframed');
		expect(await show(source, 'framed')).toBe(true);
		expect(await page.evaluate('frames[0].CSS.highlights.size')).toBe(1);
	});

	it('is not led astray by fields named like what it asks for', async () => {
		await fill(`document.body.innerHTML = '<form hidden id="f"></form><form>' +
			['firstChild', 'nextSibling', 'localName', 'getAttribute', 'nodeType', 'shadowRoot', 'hidden'].map((name) => '<input name="' + name + '">').join('') +
			'<p>inside</p></form><img name="createTreeWalker"><img name="title"><form name="documentElement"></form><p>after</p>';`);
		expect((await read()).text).toBe('inside\n\nafter');
	});

	it('marks a quote over several elements, in the window, and leaves the document as it was', async () => {
		await open('casting-too-good.html');
		const before = await page.evaluate('document.documentElement.outerHTML');
		const source = await read();
		const words = 'WhatsApp only, at +1 212 555 0143, and send';
		expect(await show(source, 'come alone')).toBe(true);
		expect(await show(source, words)).toBe(true);
		const marked = (await page.evaluate(
			`[...CSS.highlights.values()].map((one) => [...one].map((range) => [range.toString(), range.getBoundingClientRect().top]))`,
		)) as [string, number][][];
		expect(marked).toHaveLength(1);
		expect(
			marked[0]
				?.map(([text]) => text)
				.join(' ')
				.replace(/\s+/g, ' ')
				.replace(' ,', ','),
		).toBe(words);
		for (const [, top] of marked[0] ?? []) expect(top).toSatisfy((at: number) => at > 50 && at < 700);
		expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
		expect(await page.evaluate('Object.keys(globalThis).filter((key) => /Quote/.test(key))')).toEqual([]);
		expect(await show(source, 'words that are not there')).toBe(false);
		expect(await page.evaluate('[CSS.highlights.size, document.adoptedStyleSheets.length]')).toEqual([0, 0]);
	});

	it.each([
		[
			'20 MB of paragraphs',
			'document.body.innerHTML = "<p>Some text with <b>bold</b> words in here, for ever and ever and on.</p>\\n".repeat(270000);',
			true,
		],
		['4 MB in one text', 'document.body.textContent = "Some text without end. ".repeat(180000);', true],
		[
			'deep nesting',
			'let at = document.body; for (let i = 0; i < 20000; i++) { const next = document.createElement("i"); next.hidden = i === 2000; at.append(next); at = next; } at.textContent = "x";',
			false,
		],
	])('comes to an end on %s', { timeout: 120_000 }, async (_, code, isLong) => {
		await fill(code);
		const [spent, { text, truncated }] = (await page.evaluate(
			`globalThis.before = performance.now(); ${pageText} [performance.now() - before, pageText]`,
		)) as [number, Source];
		expect(spent).toBeLessThan(10_000);
		expect(truncated).toBe(isLong);
		expect(text.length).toBe(isLong ? 2_000_000 : 0);
	});
});
