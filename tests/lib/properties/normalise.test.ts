import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check.ts';
import { sourceFromText } from '../../../lib/extract/source-from-text.ts';
import { compile } from '../../../lib/phrases/compile.ts';
import { match } from '../../../lib/phrases/match.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { shownSpan } from '../../../lib/text/offsets.ts';
import type { Text } from '../../../lib/text/text.ts';
import { anyText, RUN } from './arbitraries.ts';

const REORDERS = /[\u202a-\u202e\u2066-\u2069]/;
const INVISIBLE = fc.constantFrom('\u200b', '\u200c', '\u200d', '\u2060', '\u00ad', '\ufeff');

const matcher = compile([{ name: 'test', patterns: ['registration fee'], unless: [], negated: true }], {});

function eachReading(shown: string, test: (text: Text) => void): void {
	const text = normalise(shown);
	test(text);
	if (text.other !== null) test(text.other);
}

function endOf(text: Text, sentence: number): number {
	return sentence + 1 < text.sentenceCount ? (text.sentences[sentence + 1] ?? 0) : text.count;
}

function expectOrder(text: Text, from: number, to: number): void {
	let last = { start: 0, end: 0 };
	for (let token = from; token < to; token++) {
		const span = shownSpan(text, text.from[token] ?? 0, text.to[token] ?? 0);
		expect(span.start).toBeGreaterThanOrEqual(last.start);
		expect(span.end).toBeGreaterThanOrEqual(last.end);
		last = span;
	}
}

describe('the normaliser, fed with anything', () => {
	it('keeps the shown text and cuts it into words in rising order, each with a place in it', () => {
		fc.assert(
			fc.property(anyText, (shown) => {
				eachReading(shown, (text) => {
					expect(text.shown).toBe(shown);
					expect(text.length).toBeLessThanOrEqual(text.codes.length);
					let last = 0;
					for (let token = 0; token < text.count; token++) {
						const from = text.from[token] ?? -1;
						const to = text.to[token] ?? -1;
						expect(from).toBeGreaterThanOrEqual(last);
						expect(to).toBeGreaterThan(from);
						expect(to).toBeLessThanOrEqual(text.length);
						const { start, end } = shownSpan(text, from, to);
						expect(start).toBeGreaterThanOrEqual(0);
						expect(end).toBeGreaterThan(start);
						expect(end).toBeLessThanOrEqual(shown.length);
						last = to;
					}
				});
			}),
			RUN,
		);
	});

	it('places words in the order of the text, unless the text turns its order round', () => {
		fc.assert(
			fc.property(
				anyText.filter((text) => !REORDERS.test(text)),
				(shown) => {
					const text = normalise(shown);
					expectOrder(text, 0, text.count);
					// The other reading gives a sentence twice where one sign may stand for either of two letters.
					const { other } = text;
					for (let s = 0; other !== null && s < other.sentenceCount; s++)
						expectOrder(other, other.sentences[s] ?? 0, endOf(other, s));
				},
			),
			RUN,
		);
	});

	it('starts sentences at words, the first at the first', () => {
		fc.assert(
			fc.property(anyText, (shown) => {
				eachReading(shown, (text) => {
					if (text.count === 0) return;
					const starts = [...text.sentences.subarray(0, text.sentenceCount)];
					expect(starts[0]).toBe(0);
					expect(starts.every((start, s) => s === 0 || start > (starts[s - 1] ?? 0))).toBe(true);
					expect(starts.at(-1)).toBeLessThan(text.count);
				});
			}),
			RUN,
		);
	});

	it('keeps typed words inside the text, from an earlier word to a later one', () => {
		fc.assert(
			fc.property(anyText, (shown) => {
				eachReading(shown, ({ spans, count, length }) => {
					for (let s = 0; s < spans.count; s++) {
						expect(spans.first[s]).toBeLessThanOrEqual(spans.last[s] ?? -1);
						expect(spans.last[s]).toBeLessThan(count);
						expect(spans.from[s]).toBeLessThan(spans.to[s] ?? -1);
						expect(spans.to[s]).toBeLessThanOrEqual(length);
						if (s > 0) expect(spans.first[s]).toBeGreaterThanOrEqual(spans.first[s - 1] ?? 0);
					}
				});
			}),
			RUN,
		);
	});

	it('quotes a phrase exactly, whatever stands in the paragraphs around it', () => {
		fc.assert(
			fc.property(anyText, anyText, (before, after) => {
				const shown = `${before}\n\nregistration fee\n\n${after}`;
				const quotes = match(matcher, normalise(shown)).map(({ start, end }) => [
					start,
					shown.slice(start, end),
				]);
				expect(quotes).toContainEqual([before.length + 2, 'registration fee']);
			}),
			RUN,
		);
	});

	it('quotes a phrase with the marks that are hidden inside it', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.integer({ min: 1, max: 11 }), INVISIBLE), { maxLength: 6 }),
				anyText,
				(marks, after) => {
					let word = 'registration';
					for (const [at, mark] of marks) word = `${word.slice(0, at)}${mark}${word.slice(at)}`;
					const shown = `A ${word} fee.\n\n${after}`;
					const [first] = match(matcher, normalise(shown));
					expect(shown.slice(first?.start, first?.end)).toBe(`${word} fee`);
				},
			),
			RUN,
		);
	});
});

describe('the whole check, fed with anything', () => {
	const LURES = fc.constantFrom(
		'We are hiring models. ',
		'There is a registration fee of $95. ',
		'Pay by gift card before your audition. ',
		'Come alone to the hotel room. ',
		'Message me on WhatsApp +44 7700 900123. ',
	);
	const texts = fc.array(fc.oneof(LURES, anyText), { maxLength: 8 }).map((parts) => parts.join(''));

	it('never throws, and every quote is what stands at its place', () => {
		let seen = 0;
		fc.assert(
			fc.property(texts, (shown) => {
				const source = sourceFromText(shown, { origin: 'paste' });
				expect(source.text).toHaveLength(shown.length);
				for (const { quotes } of check(source).findings)
					for (const { text, start, end } of quotes) {
						if (text === '' || end === 0) continue;
						expect(source.text.slice(start, end)).toBe(text);
						seen++;
					}
			}),
			RUN,
		);
		expect(seen).toBeGreaterThan(100);
	});
});
