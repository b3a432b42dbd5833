import { describe, expect, it } from 'vitest';
import { compile } from '../../../lib/phrases/compile.ts';
import { match } from '../../../lib/phrases/match.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { quotes } from './quotes.ts';

describe('each construct', () => {
	it.each([
		['registration fee', 'A Registration  Fee applies', ['Registration  Fee']],
		['registration fee', 'registration and fee', []],
		["don't tell", 'Please don’t tell anyone', ['don’t tell']],
		['sign-up', 'Sign up here, sign-up there', ['Sign up', 'sign-up']],
		['(pay|send|wire it) the fee', 'Wire it the fee', ['Wire it the fee']],
		[
			'((pay|send) (cash|money)|deposit) now',
			'send money now or deposit now',
			['send money now', 'deposit now'],
		],
		['[small] fee', 'a small fee', ['fee']],
		['pay [a small] fee', 'pay fee, pay a small fee, pay a fee', ['pay fee', 'pay a small fee']],
		['pay ..2 fee', 'pay fee; pay us the fee; pay us all the fee', ['pay fee', 'pay us the fee']],
		['pay ..4 fee', 'Pay us. The fee is small', []],
		['pay ..9 fee', 'pay us\nthe fee', []],
		[
			'regist* fee',
			'the registered fee, registrations fee, reg fee',
			['registered fee', 'registrations fee'],
		],
		['pay <money>', 'pay $1,200.50 or pay fifty dollars', ['pay $1,200.50', 'pay fifty dollars']],
		['pay ..1 today', 'pay $1,200 today; pay to jo.b@mail.example.com today', ['pay $1,200 today']],
		['mail ..1 today', 'mail jo.b@mail.example.com today', ['mail jo.b@mail.example.com today']],
		['gmail com', 'jo@gmail.com', ['gmail.com']],
		['fifty dollars', 'pay fifty dollars', ['fifty dollars']],
		['under 18', 'girls under 18 only', ['under 18']],
		['<age>', 'girls 16-18 years old', ['16-18 years old']],
		['注册费', '需要注册费。', ['注册费']],
		['оплат* взнос', 'Оплатите взнос', ['Оплатите взнос']],
		['registration fee', 'reg\u200bistration 𝐟𝐞𝐞', ['reg\u200bistration 𝐟𝐞𝐞']],
		['gift card', 'buy a g1ft c@rd', ['g1ft c@rd']],
		['whatsapp me', 'W h a t s A p p me', ['W h a t s A p p me']],
	])('%j in %j', (pattern, shown, found) => {
		expect(quotes([pattern], shown)).toEqual(found);
	});

	it('looks list items up, also in lists', () => {
		const lexicon = { fee: ['fee', 'small (charge|cost)', '@tax'], tax: ['tax', 'vat to pay'] };
		const shown = 'pay the fee. pay the small cost. pay the vat to pay. pay the bill.';
		expect(quotes(['pay ..1 @fee'], shown, { lexicon })).toEqual([
			'pay the fee',
			'pay the small cost',
			'pay the vat to pay',
		]);
	});

	it('never calls an unknown word by the name of an object property', () => {
		expect(quotes(['constructor'], 'the constructor')).toEqual(['constructor']);
		expect(() => quotes(['@constructor'], 'x')).toThrow('no word list');
	});
});

describe('unless', () => {
	it('silences a match in its own sentence only', () => {
		const more = { unless: ['by the client'] };
		expect(quotes(['agency fee'], 'The agency fee is paid by the client.', more)).toEqual([]);
		expect(quotes(['agency fee'], 'Paid by the client. The agency fee is due.', more)).toEqual([
			'agency fee',
		]);
		expect(quotes(['agency fee'], 'The agency fee is due.\nPaid by the client', more)).toEqual([
			'agency fee',
		]);
	});

	it('silences its own rule only', () => {
		const matcher = compile(
			[
				{ name: 'one', patterns: ['fee'], unless: ['client'], negated: false },
				{ name: 'two', patterns: ['fee'], unless: [], negated: false },
			],
			{},
		);
		expect(match(matcher, normalise('the client pays the fee')).map(({ set }) => set)).toEqual([1]);
	});
});

describe('what is reported', () => {
	it('tells set, pattern, sentence and offsets, sorted by start', () => {
		const matcher = compile(
			[
				{ name: 'fee', patterns: ['nothing', 'fee'], unless: [], negated: false },
				{ name: 'pay', patterns: ['pay ..3 now'], unless: [], negated: false },
			],
			{},
		);
		expect(match(matcher, normalise('Hello. Pay the fee now! A fee?'))).toEqual([
			{ set: 1, pattern: 0, start: 7, end: 22, sentence: 1 },
			{ set: 0, pattern: 1, start: 15, end: 18, sentence: 1 },
			{ set: 0, pattern: 1, start: 26, end: 29, sentence: 2 },
		]);
	});

	it('makes overlapping matches of one set one', () => {
		expect(quotes(['pay the fee', 'fee now', 'the'], 'pay the fee now')).toEqual(['pay the fee now']);
	});

	it('marks what shows only after guessing, with the sentence of the page', () => {
		const matcher = compile([{ name: 'x', patterns: ['gift card'], unless: [], negated: false }], {});
		const shown = 'A gift card. Bye. A g1ft c4rd!';
		expect(match(matcher, normalise(shown))).toEqual([
			{ set: 0, pattern: 0, start: 2, end: 11, sentence: 0 },
			{ set: 0, pattern: 0, start: 20, end: 29, sentence: 2, hidden: true },
		]);
	});

	it('keeps at most twenty of a set, and loses none before', () => {
		expect(quotes(['fee'], 'one fee and more. '.repeat(15))).toHaveLength(15);
		expect(quotes(['fee'], 'one fee and more. '.repeat(500))).toHaveLength(20);
		const late = `${'pay fee fee fee fee fee fee. '.repeat(3)}and more words. `;
		const patterns = ['pay ..6 fee', 'fee fee', 'fee fee fee', 'fee ..3 fee'];
		expect(quotes(patterns, `${late}Fee fee at the end`).at(-1)).toBe('Fee fee');
	});

	it('finds a match in every part of one endless sentence', () => {
		const words = 'word '.repeat(200);
		const shown = Array.from({ length: 12 }, () => `${words}pay the fee `).join('');
		expect(quotes(['pay ..2 fee'], shown)).toHaveLength(12);
		expect(quotes(['pay ..2 fee'], `${'pay '.repeat(255)}x the fee`)).toHaveLength(1);
	});

	it('gives the same answer when it is used again', () => {
		const matcher = compile(
			[{ name: 'x', patterns: ['pay ..3 (bill|due fee) [now] here'], unless: ['no'], negated: false }],
			{},
		);
		const text = normalise('Pay a bill here. Pay due fee now here. Pay bill. No pay bill here');
		const first = match(matcher, text);
		match(matcher, normalise('pay pay pay bill bill due fee $5 here'));
		expect(first).toHaveLength(2);
		expect(match(matcher, text)).toEqual(first);
	});
});
