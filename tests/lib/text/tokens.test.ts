import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/text/normalise.ts';
import { sentencesOf, shownWordsOf, wordsOf } from './words.ts';

describe('words', () => {
	it.each([
		["Don't sign-up", 'don t sign up'],
		['Rock’n’roll – it’s', 'rock n roll it s'],
		['CAFÉ Łódź Straße naïve', 'cafe lodz strasse naive'],
		['İstanbul ISPARTA ışık', 'istanbul isparta isik'],
		['注册费', '注 册 费'],
		['註冊費，後付', '注 册 费 后 付'],
		['إلى الفتاة على', 'الي الفتاه علي'],
		['Ещё їжа й готівка', 'еще іжа и готівка'],
		['モデル募集', 'モ デ ル 募 集'],
		['모델 구함', '모델 구함'],
		['नौकरी चाहिए', 'नौकरी चाहिए'],
		['мама мыла раму', 'мама мыла раму'],
		['$1,200 and 1.500,00 € and ₹1,25,000', '1,200 and 1.500,00 and 1,25,000'],
		['ages 16,17,18', 'ages 16 17 18'],
		['TRC20 16yo', 'trc20 16yo'],
		['cash/cheque, he/she', 'cash cheque he she'],
		['x² ½ № WhatsApp™', 'x whatsapp'],
	])('cuts %j into %j', (shown, words) => {
		expect(wordsOf(normalise(shown)).join(' ')).toBe(words);
	});

	it('joins separate parts of Korean syllables and kana', () => {
		expect(wordsOf(normalise('한국'.normalize('NFD')))).toEqual(['한국']);
		expect(wordsOf(normalise('が'.normalize('NFD')))).toEqual(['が']);
	});

	it('reads a letter and its accent the same, composed or not', () => {
		expect(wordsOf(normalise('re\u0301sume\u0301'))).toEqual(['resume']);
		expect(normalise('re\u0301sume\u0301').tricks.marks).toBe(0);
	});

	it('gives back what the page shows for every word', () => {
		const shown = 'Ａ ﬁne 𝐟𝐞𝐞 for re\u0301sume\u0301s, reg\u200bistration 🅿🅰🆈 ß!';
		expect(shownWordsOf(normalise(shown))).toEqual([
			'Ａ',
			'ﬁne',
			'𝐟𝐞𝐞',
			'for',
			're\u0301sume\u0301s',
			'reg\u200bistration',
			'🅿🅰🆈',
			'ß',
		]);
	});
});

describe('sentences', () => {
	it.each([
		['Pay now. Send it! Why? Ok', ['pay now', 'send it', 'why', 'ok']],
		[
			'Rs. 500 approx. at 5 p.m. today, e.g. Mr. J. R. Smith.',
			['rs 500 approx at 5 p m today e g mr j r smith'],
		],
		['Оплата 500 руб. в день', ['оплата 500 руб в день']],
		[
			'Is there pay? No. Send the fee. See no. 5 please',
			['is there pay', 'no', 'send the fee', 'see no 5 please'],
		],
		[
			'Bring photos, etc. and wait. Photos etc. Pay now',
			['bring photos etc and wait', 'photos etc', 'pay now'],
		],
		['It costs 12.50 at www.a.com today', ['it costs 12.50 at www a com today']],
		['费用。现在付款！', ['费 用', '现 在 付 款']],
		['One • two • three', ['one', 'two', 'three']],
		['Wait... what', ['wait what']],
		['First line\nSecond line', ['first line', 'second line']],
		['- no fees\n- bring a friend', ['no fees', 'bring a friend']],
	])('cuts %j', (shown, sentences) => {
		expect(sentencesOf(normalise(shown))).toEqual(sentences);
	});

	it('goes on over a line feed that only wraps a flowing paragraph', () => {
		const mail =
			'We would like to tell you that before the first day you have to pay a\nsmall registration fee to us.';
		expect(sentencesOf(normalise(mail))).toHaveLength(1);
		const name =
			'We would like to tell you that before the first day you will go to the\nLondon office of our company.';
		expect(sentencesOf(normalise(name))).toHaveLength(1);
	});

	it('does not take a new block for a wrapped line', () => {
		const list = 'Knowledge of costume history and of period hair and make-up\nNo fee is asked';
		expect(sentencesOf(normalise(list))).toHaveLength(2);
		expect(sentencesOf(normalise(`${'word '.repeat(15)}\n\ngoes on`))).toHaveLength(2);
		expect(sentencesOf(normalise(`${'word '.repeat(15)}\n- goes on`))).toHaveLength(2);
	});
});

describe('any input', () => {
	it.each([
		['lone surrogates', '\ud800 fee \udc00\ud83d'],
		['control characters', Array.from({ length: 300 }, (_, i) => String.fromCharCode(i)).join('')],
		['every unit', Array.from({ length: 65_536 }, (_, i) => String.fromCharCode(i)).join('')],
		['nothing', ''],
		['an open override', '\u202e'],
		['accents alone', '\u0301'.repeat(500)],
		['one long word', 'a'.repeat(100_000)],
		['flag letters', '🇦'.repeat(2001)],
	])('reads %s without a fault', (_, shown) => {
		const text = normalise(shown);
		for (const word of shownWordsOf(text)) expect(word.length).toBeGreaterThan(0);
		expect(text.sentenceCount).toBeGreaterThan(0);
	});
});
