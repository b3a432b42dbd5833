import { describe, expect, it } from 'vitest';
import { plainWords } from '../../../lib/phrases/plain-words.ts';
import { lexicons } from '../../../lib/rules/lexicon/index.ts';
import { normalise } from '../../../lib/text/normalise.ts';

/** The words of a text as the tokeniser cuts and folds them. */
function slowly(shown: string): string[] {
	const { count, codes, from, to } = normalise(shown);
	return Array.from({ length: count }, (_, i) => String.fromCharCode(...codes.subarray(from[i], to[i])));
}

describe('plainWords', () => {
	it.each([
		'Ещё нужен взнос',
		"обов'язково сплатити їжу",
		'мастер-класс',
		'إلى الفتاة على',
		'會員費 後',
		'रजिस्ट्रेशन फ़ीस',
	])('cuts and folds “%s” as the tokeniser does', (shown) => {
		expect(plainWords(shown)).toEqual(slowly(shown));
	});

	it('agrees with the tokeniser on every plain stretch of the word lists', () => {
		const stretches = Object.values(lexicons)
			.flatMap((lists) => Object.values(lists).flat())
			.flatMap((item) => item.split(/[()|[\]<>@*]|\.\.\d+/u));
		const known = stretches.filter((one) => one.trim() !== '' && plainWords(one) !== null);
		expect(known.length).toBeGreaterThan(300);
		for (const one of known) expect(plainWords(one)).toEqual(slowly(one));
	});

	it.each(['wildберриз', 'тг 5', 'плати.', 'カード', 'pay 費'])('leaves “%s” to the tokeniser', (shown) => {
		expect(plainWords(shown)).toBe(null);
	});
});
