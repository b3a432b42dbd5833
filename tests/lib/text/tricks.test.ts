import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/text/normalise.ts';
import type { Trick } from '../../../lib/text/text.ts';
import { sentencesOf, shownWordsOf, spansOf, wordsOf } from './words.ts';

/** What hides, what it is read as, and the trick that is counted. */
const sure: readonly [string, string, Trick][] = [
	['р\u0430yment f\u0435e', 'payment fee', 'homoglyph'],
	['Whats\u0391pp', 'whatsapp', 'homoglyph'],
	['g\u0456ft c\u0430rd', 'gift card', 'homoglyph'],
	['ᴘᴀʏ ᴛʜᴇ ꜰᴇᴇ', 'pay the fee', 'styled'],
	['reg\u200bistration fee', 'registration fee', 'invisible'],
	['Tele\u2060gram', 'telegram', 'invisible'],
	['Tele\u200dgram', 'telegram', 'invisible'],
	['\u202etfig\u202c card', 'gift card', 'bidi'],
	['\u202emargeleT\u202c', 'telegram', 'bidi'],
	['🅿🅰🆈 now', 'pay now', 'styled'],
	['🇵🇦🇾 🇫🇪🇪', 'pay fee', 'emoji'],
	['Ⓖⓘⓕⓣ', 'gift', 'styled'],
	['𝐫𝐞𝐠𝐢𝐬𝐭𝐫𝐚𝐭𝐢𝐨𝐧 𝐟𝐞𝐞', 'registration fee', 'styled'],
	['𝘞𝘩𝘢𝘵𝘴𝘈𝘱𝘱', 'whatsapp', 'styled'],
	['f\u0337e\u0337e\u0337', 'fee', 'marks'],
	['1️⃣0️⃣0️⃣ now', '100 now', 'keycap'],
];

/** What hides by a trick that can only be guessed, and one reading of it. */
const guessed: readonly [string, string][] = [
	['W h a t s A p p me', 'whatsapp me'],
	['T.e.l.e.g.r.a.m now', 'telegram now'],
	['g-i-f-t c-a-r-d', 'gift card'],
	['p a y  t h e  f e e please', 'pay the fee please'],
	['F\nE\nE\nS\nto pay', 'fees'],
	['Whats_App', 'whatsapp'],
	['pay//pal', 'paypal'],
	['a de*po*sit fee', 'a deposit fee'],
	['p4y the f33', 'pay the fee'],
	['g1ft c@rd', 'gift card'],
	['ca$h', 'cash'],
	['he1p me', 'help me'],
	['d3p0s1t', 'deposit'],
	['send me a сору now', 'send me a copy now'],
];

/** What looks like a trick and is none: no other reading, no trick counted. */
const innocent: readonly string[] = [
	'Яндекс ищет разработчика',
	'Java-разработчика',
	'U S A, A B C Ltd, e.g. and i.e., J. R. R. Smith',
	'and/or, he/she, cash/cheque',
	'$5, @name, a@b.example.com',
	'می\u200cخواهم',
	'क्\u200dष',
	'👨\u200d👩\u200d👧 family',
	'ho\u00adtel and reha\u00adbilitation',
	'🇺🇸 🇬🇧 🇫🇷',
	'ｇｉｆｔ ｃａｒｄ の案内',
	'café naïve Łódź tiếng Việt ngữ',
	'one to one, two or three',
	'1️⃣ first',
	'\u2067שלום\u2069 and \u200fshalom',
	'5 µm and 3 Ω',
];

describe('tricks undone for sure', () => {
	it.each(sure)('reads %j as %j and counts it', (shown, words, trick) => {
		const text = normalise(shown);
		expect(wordsOf(text).join(' ')).toBe(words);
		expect(text.tricks[trick]).toBeGreaterThan(0);
	});

	it('reads wide letters without counting them', () => {
		const text = normalise('ｇｉｆｔ ｃａｒｄ');
		expect(wordsOf(text)).toEqual(['gift', 'card']);
		expect(Object.values(text.tricks).every((count) => count === 0)).toBe(true);
	});

	it('leaves a word of two scripts alone if it cannot be Latin', () => {
		expect(wordsOf(normalise('SMMщик'))).toEqual(['smmщик']);
	});
});

describe('tricks undone by guessing', () => {
	it.each(guessed)('reads %j also as %j', (shown, words) => {
		const text = normalise(shown);
		expect(text.other && sentencesOf(text.other)).toContain(words);
		expect(wordsOf(text).join(' ')).not.toBe(words);
	});

	it('shows the whole hidden word for the joined one', () => {
		const { other } = normalise('Add W h a t s A p p me, g1ft card');
		expect(other && shownWordsOf(other)).toEqual(expect.arrayContaining(['W h a t s A p p', 'g1ft', 'card']));
	});

	it.each([
		['hr.jobs at gmail dot com', 'freemail', 'hr.jobs at gmail dot com'],
		['hr (at) gmail (dot) com', 'freemail', 'hr (at) gmail (dot) com'],
		['write to t dot me', 'chatlink', 't dot me'],
		[
			'zero seven seven double zero nine zero zero one two three',
			'phone',
			'zero seven seven double zero nine zero zero one two three',
		],
	] as const)('finds in %j the typed token %s', (shown, type, found) => {
		const { other } = normalise(shown);
		expect(other && spansOf(other, type)).toEqual([found]);
	});
});

describe('what only looks like a trick', () => {
	it.each(innocent)('leaves %j alone', (shown) => {
		const text = normalise(shown);
		expect(text.other).toBeNull();
		expect(Object.entries(text.tricks).filter(([, count]) => count > 0)).toEqual([]);
	});

	it('leaves links, addresses, phone numbers and money as they are', () => {
		const text = normalise('https://a.example.com/x4y_z3 b4d@c0de.example.com +44 7700 900123 £12.21');
		expect(text.other).toBeNull();
	});
});
