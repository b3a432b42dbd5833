import { describe, expect, it } from 'vitest';
import { quotesOf, withoutNested } from '../../lib/quotes.ts';

const TEXT = 'a refundable registration fee of $50 by gift card';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe('quotes', () => {
	it('stand in the order of the text, and what overlaps is one', () => {
		const quotes = quotesOf([at('gift card'), at('registration fee'), at('fee of $50')], TEXT);
		expect(quotes.map(({ text }) => text)).toEqual(['registration fee of $50', 'gift card']);
		for (const { text, start, end } of quotes) expect(TEXT.slice(start, end)).toBe(text);
	});

	it('are no more than wanted', () => {
		expect(quotesOf([at('refundable'), at('gift card')], TEXT, 1).map(({ text }) => text)).toEqual([
			'refundable',
		]);
	});

	it('are told once where one stands inside another', () => {
		const quotes = ['refundable registration fee', 'registration fee', 'registration fee', 'fee of $50'].map(
			(words) => ({ text: words, ...at(words) }),
		);
		expect(withoutNested(quotes).map(({ text }) => text)).toEqual([
			'refundable registration fee',
			'fee of $50',
		]);
		expect(withoutNested(quotes.slice(1, 3)).map(({ text }) => text)).toEqual(['registration fee']);
	});
});
