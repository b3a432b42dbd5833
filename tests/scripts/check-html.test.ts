import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFromHtml } from '../../scripts/check/parse-html.ts';

const listings = join(import.meta.dirname, '..', 'listings');

function read(html: string) {
	return sourceFromHtml(html, { origin: 'file' });
}

function listing(name: string) {
	return read(readFileSync(join(listings, name), 'utf8'));
}

describe('HTML without a browser', () => {
	it.each([
		['<p>One<p>Two', 'One\n\nTwo'],
		['a<p hidden>b<p>c', 'a\n\nc'],
		['<table><tr><td>1<td>2<tr><td>3</table>end', '1\t2\n\n3\n\nend'],
		['<ul><li>x<li>y</ul>z', 'x\n\ny\n\nz'],
		['fish &amp; chips &#163;5 &unknown; a < b', 'fish & chips £5 &unknown; a < b'],
		['<pre>a\r\n  b</pre>', 'a\n  b'],
		['<b>no</i></b></div> end', 'no end'],
		['<svg><title>no</title><path/><text>drawn</text></svg> words', 'drawn words'],
		['<!-- no --><![CDATA[no]]>words', 'words'],
		['<textarea><p>typed</textarea><iframe><p>no</iframe><noscript><p>no</noscript>words', 'words'],
		['just words', 'just words'],
		['', ''],
	])('reads %j', (html, text) => {
		expect(read(html).text).toBe(text);
	});

	it('knows what the page itself says of its classes, but not under a condition', () => {
		const { text, hiddenText } = read(
			`<style>/* .a{} */ .a, .x { font-size: 0 } .b{display:none} @media print { .c { display: none } }</style>
			<p>re<i class="a">safe</i>gistration</p><p class="b">menu</p><p class="c">fee</p>`,
		);
		expect([text, hiddenText]).toEqual(['registration\n\nfee', 'safe']);
	});

	it.each([
		['start tags', '<div>'.repeat(300_000)],
		['end tags that fit nothing', `${'<div>'.repeat(100_000)}${'</p></span>'.repeat(100_000)}`],
		['items', '<div itemscope itemtype="https://schema.org/JobPosting">'.repeat(20_000)],
		['headings', '<h1>'.repeat(100_000)],
		['comments in a style sheet', `<style>${'/*'.repeat(200_000)}</style>`],
		['blocks in a style sheet', `<style>${'.a{'.repeat(200_000)}</style>`],
		['attributes', `<p ${'a=1 '.repeat(200_000)}>`],
		['angle brackets', '<'.repeat(1_000_000)],
		['JSON-LD without end', `<script type="application/ld+json">${'['.repeat(1_000_000)}`],
	])('takes any number of %s', (_, html) => {
		const before = performance.now();
		read(`${html}</script>`);
		expect(performance.now() - before).toBeLessThan(5000);
	});
});

describe('the listings written for tests', () => {
	it('finds the employer of the demo in the graph of its data', () => {
		expect(listing('casting-too-good.html').postings).toMatchObject([
			{
				employer: 'Lumenfield Talent Collective',
				place: 'New York, NY',
				pay: { min: 1800, max: 2500, unit: 'DAY' },
			},
		]);
	});

	it('repairs broken data and drops what is beyond repair', () => {
		const { postings, contacts, lang } = listing('broken-data.html');
		expect(postings).toMatchObject([
			{ title: 'Kitchen porter', employer: 'Bluegate Café', pay: { min: 12.21 } },
		]);
		expect(contacts).toMatchObject({ emails: ['ann@bluegate.example'], phones: ['01632960123'] });
		expect(lang).toBe('en');
	});

	it('keeps apart what one of them hides', () => {
		const { text, hiddenText } = listing('hidden-text.html');
		expect(text).toContain('Send your registration fee');
		expect(text).not.toMatch(/see-through|folded|typed/);
		expect(hiddenText).toContain('see-through');
	});

	it.each([['job-fair.html'], ['job-microdata.html']])('reads the posting of %s', (name) => {
		expect(listing(name).postings).toMatchObject([{ employer: expect.any(String), pay: { unit: 'HOUR' } }]);
	});
});
