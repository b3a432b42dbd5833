import { describe, expect, it } from 'vitest';
import { compile } from '../../../lib/phrases/compile.ts';
import { match } from '../../../lib/phrases/match.ts';
import { normalise } from '../../../lib/text/normalise.ts';

const lexicon = {
	many: Array.from({ length: 60 }, (_, i) => `fee w${i} (x|y) z`),
	fee: ['fee', 'fees', 'small fee'],
};
const matcher = compile(
	[
		{
			name: 'all',
			patterns: [
				'pay ..30 (pay|fee) ..30 (pay|fee) ..30 never',
				'(pay|fee) [pay] [fee] [pay] [fee] [pay] [fee] [pay] end',
				'@many ..20 @many ..20 @many',
				'((a|a a|a a a) ..3 (a|a a|a a a) ..3 (a|a a)) b',
				'regi* ..30 fee ..30 stop*',
				'<money> ..20 <money> ..20 <email>',
				'<number> ..9 fee',
			],
			unless: ['pay ..30 unless ..30 fee', '@fee ..20 @fee ..20 client'],
			negated: false,
		},
		...Array.from({ length: 30 }, (_, i) => ({
			name: `set-${i}`,
			patterns: ['fee', `pay ..${i + 1} fee`, `fee w${i}`],
			unless: ['client', 'no fee'],
			negated: false,
		})),
	],
	lexicon,
);

/** The worst that we can think of for each construct: one sentence, no end. */
const worst: Readonly<Record<string, string>> = {
	'gaps in gaps': 'pay fee ',
	'optional words': 'pay fee pay fee pay fee pay ',
	'nested alternatives': 'a ',
	'a long list': 'fee w1 x z fee w59 y z ',
	'beginnings of words': 'regis registry fee ',
	money: '$5 $6,000 500 dollars 7 ',
	'negations on negations': 'no fee not pay never a fee, or ',
	'silenced in every sentence': 'client pay fee. ',
	'letters set apart': 'p a y f e e ',
	'letters in odd words': 'p4y f33 g1ft_c4rd c@rd ',
	'spelled numbers': 'one two three four five six seven dot com at ',
	'addresses without end': 'a.b-c_d@',
	'a host without end': 'a.b.c.d.',
	'a link without end': 'http://a.b/',
	'groups of digits': '07 700 900 12 ',
	'invisible marks': 'f\u200be\u200be ',
	'accents upon accents': 'fe\u0301\u0302\u0303e ',
	overrides: '\u202eeef yap\u202c ',
	'open overrides': '\u202eeef ',
	'two scripts': 'р\u0430y f\u0435e ',
	'line feeds': 'pay the fee and so on and on and on, and\n',
	'full stops': 'pay...fee... . . ',
	emoji: '💰pay👨\u200d👩\u200d👧fee',
	Chinese: '注册费付款',
};

function time(shown: string): number {
	const start = performance.now();
	match(matcher, normalise(shown));
	return performance.now() - start;
}

function best(shown: string): number {
	return Math.min(time(shown), time(shown), time(shown));
}

describe('time grows with the length of the text and no faster', () => {
	it.each(Object.entries(worst))('%s', { retry: 3, timeout: 60_000 }, (_, part) => {
		const short = part.repeat(Math.ceil(10_000 / part.length));
		const small = best(short);
		const large = best(short.repeat(8));
		// Eight times the text should take eight times as long, and would take 64 times if time grew with the square.
		expect(large).toBeLessThan(28 * Math.max(small, 2));
	});

	it('reads twenty megabytes of anything in seconds', () => {
		const start = performance.now();
		const shown = String.fromCharCode(...Array.from({ length: 997 }, (_, i) => (i * 7919) % 65_536));
		match(matcher, normalise(shown.repeat(20_000)));
		match(matcher, normalise('\u0000'.repeat(20_000_000)));
		expect(performance.now() - start).toBeLessThan(40_000);
	}, 60_000);
});
