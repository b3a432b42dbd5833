import { describe, expect, it } from 'vitest';
import { NEGATION_ZH } from '../../../lib/phrases/negation-zh.ts';
import { quotes } from './quotes.ts';

const patterns = [
	'(registration|audition|casting|portfolio|sign up) (fee|fees)',
	'pay ..3 (fee|deposit)',
	'send ..3 money',
	'(gift card|deposit|nudity)',
];

describe('a negation silences a match in its clause', () => {
	it.each([
		'We never charge a registration fee.',
		'There is no registration fee.',
		'We do not ask you to pay a deposit.',
		"We don't, at any stage, take a registration fee or a deposit.",
		'You can join without a portfolio fee.',
		'Nobody will ask you to pay a fee.',
		'The shoot contains no nudity.',
		'This casting is free of audition fees.',
		'No registration, audition fees or portfolio fees.',
		'We will never ask for a deposit, a gift card, or a sign-up fee.',
		'No legitimate agency asks you to pay a fee.',
		'A registration fee is not required.',
		"Registration fees aren't charged.",
		'Registration fees are never charged.',
		'Audition fees do not apply.',
		'Registration fee: none',
		'Registration fee – waived',
		'You pay us no fee.',
		'There are zero registration fees.',
		'We neither take a registration fee nor a deposit.',
	])('%s', (shown) => {
		expect(quotes(patterns, shown)).toEqual([]);
	});
});

describe('a negation leaves alone what it does not deny', () => {
	it.each([
		['No experience? Pay the fee', 'Pay the fee'],
		['No experience needed, pay the fee today.', 'pay the fee'],
		['No experience needed just pay the fee', 'pay the fee'],
		['Why not pay the fee now', 'pay the fee'],
		["Don't forget to pay the fee.", 'pay the fee'],
		['Do not hesitate to send us the money.', 'send us the money'],
		['You not only pay the fee but also the photos.', 'pay the fee'],
		['You cannot start without a registration fee.', 'registration fee'],
		['You will not be considered until you pay the fee.', 'pay the fee'],
		['We cannot hold your place unless you pay the deposit.', 'pay the deposit'],
		['We do not have an office but you pay the fee online.', 'pay the fee'],
		['This is not a scam, pay the fee.', 'pay the fee'],
		['The registration fee is not refundable.', 'registration fee'],
		['No refunds of the registration fee.', 'registration fee'],
		['We never lie. Pay the deposit.', 'Pay the deposit'],
		['No interview; pay the fee.', 'pay the fee'],
		["Don't wait - pay the fee!", 'pay the fee'],
		['There is no doubt that you pay a fee.', 'pay a fee'],
		['No problem, send me the money.', 'send me the money'],
		['You pay the fee no later than Monday.', 'pay the fee'],
		['It is not free, there is a registration fee.', 'registration fee'],
		['Is it free? No, there is a registration fee.', 'registration fee'],
	])('%s', (shown, found) => {
		expect(quotes(patterns, shown)).toEqual([found]);
	});
});

describe('a rule that is a negation itself', () => {
	it('is not silenced', () => {
		const more = { negated: true };
		expect(quotes(['no chaperones'], 'We have no chaperones here', more)).toEqual(['no chaperones']);
		expect(quotes(['chaperones'], 'We never allow chaperones', more)).toEqual(['chaperones']);
	});

	it('may name a negator in a phrase of a rule that is none', () => {
		expect(quotes(['job ..4 no experience'], 'a job that needs no experience')).toEqual([
			'job that needs no experience',
		]);
	});
});

describe('a Chinese question that names the thing twice', () => {
	const chinese = ['(高薪|缅甸|日结|押金|去|赚钱)', '(交|付) ..3 押金', '包 吃住'];

	it.each([
		['去不去缅甸', ['缅甸']],
		['缅北来不来高薪', ['高薪']],
		['做不做日结', ['日结']],
		['想不想赚钱', ['赚钱']],
		['要不要高薪', ['高薪']],
		['行不行包吃住', ['包吃住']],
		['你是不是交押金了', ['交押金']],
		['愿不愿意日结', ['日结']],
		['考不考虑高薪', ['高薪']],
		['可不可以日结', ['日结']],
		['妹妹干不干高薪', ['高薪']],
	])('%s', (shown, found) => {
		expect(quotes(chinese, shown, { negation: NEGATION_ZH })).toEqual(expect.arrayContaining(found));
	});

	it.each(['我们不交押金', '不去缅甸', '要不要来都不交押金', '是不是不用交押金', '我们不做高薪'])(
		'still hears the plain denial in %s',
		(shown) => {
			expect(quotes(['缅甸', '交押金', '高薪'], shown, { negation: NEGATION_ZH })).toEqual([]);
		},
	);
});
