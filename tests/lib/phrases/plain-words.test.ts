import { describe, expect, it } from 'vitest';
import { isPlain, type Stretch, stretchAt } from '../../../lib/phrases/stretch.ts';
import { lexicons } from '../../../lib/rules/lexicon/index.ts';
import { SIMPLE_HAN } from '../../../lib/text/han.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { wordsOf } from '../text/words.ts';
import { phraseWords } from './phrase-words.ts';

/** True if the words of all of a text are read without the tokeniser. */
function isRead(shown: string): boolean {
	const stretch: Stretch = { end: 0, kinds: 0 };
	stretchAt(shown, 0, stretch);
	return stretch.end === shown.length && isPlain(stretch.kinds);
}

describe('words of one script, read without the tokeniser', () => {
	it.each([
		'you and I',
		'under 18 or 16-18',
		"l'été à Noël, première".replace(',', ''),
		'señorita über façade',
		'Ещё нужен взнос',
		"обов'язково сплатити їжу",
		'мастер-класс',
		'إلى الفتاة على',
		'會員費 後',
		'रजिस्ट्रेशन फ़ीस',
	])('are those that it cuts and folds from “%s”', (shown) => {
		expect(isRead(shown)).toBe(true);
		expect(phraseWords(shown)).toEqual(wordsOf(normalise(shown)));
	});

	it('are the same on every plain stretch of the word lists', () => {
		const stretches = Object.values(lexicons)
			.flatMap((lists) => Object.values(lists).flat())
			.flatMap((item) => item.split(/[()|[\]<>@*]|\.\.\d+/u));
		const known = stretches.filter((one) => one.trim() !== '' && isRead(one));
		expect(known.length).toBeGreaterThan(300);
		for (const one of known) expect(phraseWords(one)).toEqual(wordsOf(normalise(one)));
	});

	it('are the same for every accented letter and every Chinese sign', () => {
		const signs = Array.from({ length: 0xa000 - 0x4e00 }, (_, i) => String.fromCharCode(0x4e00 + i));
		const letters = Array.from({ length: 32 }, (_, i) => String.fromCharCode(0xe0 + i));
		for (const text of [signs.join(''), Object.keys(SIMPLE_HAN).join(''), letters.join(' ')])
			expect(phraseWords(text)).toEqual(wordsOf(normalise(text)));
	});

	it.each(['wildберриз', 'тг 5', 'плати.', 'カード', 'pay 費', "1'000", 'nº'])(
		'are left to it in “%s”',
		(shown) => {
			expect(isRead(shown)).toBe(false);
		},
	);
});
