import { describe, expect, it } from 'vitest';
import { locate } from '../../lib/extract/locate.ts';
import { textWithPlaces } from '../../lib/extract/text-with-places.ts';

function locateIn(html: string, words: string, near = 0) {
	document.body.innerHTML = html;
	const placed = textWithPlaces(document, false);
	const start = placed.text.indexOf(words, near);
	return locate(placed, { text: words, start, end: start + words.length });
}

function marked(places: ReturnType<typeof locate>): string[] {
	return places.map(({ node, from, to }) => (node.nodeValue ?? '').slice(from, to));
}

describe('a quote is found again on its page', () => {
	it.each([
		['<p>Please come alone.</p>', 'come alone', ['come alone']],
		['<p>  Please\n\t come   alone </p>', 'Please come alone', ['Please\n\t come   alone']],
		['<p>a <b>small</b> fee</p>', 'a small fee', ['a', 'small', 'fee']],
		['<p>re<i>gis</i>tration</p>', 'egistratio', ['e', 'gis', 'tratio']],
		['<pre>  one\n  two words</pre>', 'two', ['two']],
		['<p>no</p><p>fee</p>', 'no\n\nfee', ['no', 'fee']],
	])('in %s', (html, words, nodes) => {
		expect(marked(locateIn(html, words))).toEqual(nodes);
	});

	it('takes the very place and not the first of equal words', () => {
		const places = locateIn('<p>fee</p><p>fee</p>', 'fee', 3);
		expect(places[0]?.node).toBe(document.querySelectorAll('p')[1]?.firstChild);
	});

	it('takes the nearest place where the page has changed', () => {
		document.body.innerHTML = '<p>fee</p><p>new words before the</p><p>fee</p>';
		const placed = textWithPlaces(document, false);
		const [place] = locate(placed, { text: 'fee', start: 22, end: 25 });
		expect(place?.node).toBe(document.querySelectorAll('p')[2]?.firstChild);
	});

	it.each([
		[{ text: 'gone', start: 0, end: 4 }],
		[{ text: ' ', start: 0, end: 1 }],
		[null],
		['fee'],
		[{ start: 1 }],
	])('finds nothing for %j', (quote) => {
		document.body.innerHTML = '<p>fee</p>';
		expect(locate(textWithPlaces(document, false), quote)).toEqual([]);
	});
});
