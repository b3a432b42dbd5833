import { describe, expect, it } from 'vitest';
import { check, compile } from '../../../lib/phrases/compile.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { wordsOf } from '../text/words.ts';
import { phraseWords } from './phrase-words.ts';

const lexicon = {
	fee: ['fee', 'charge (now|here)'],
	self: ['a @self'],
	empty: [],
	broken: ['ok', '(x'],
	gap: ['pay ..2'],
};

function errorsOf(pattern: string) {
	return check([{ name: 'a-rule', patterns: [pattern], unless: [], negated: false }], lexicon);
}

describe('a phrase that cannot be read', () => {
	it.each([
		['', 1, 'holds no word'],
		[' - ', 1, 'holds no word'],
		['pay (a|)', 8, 'alternatives is empty'],
		['pay (|a)', 6, 'alternatives is empty'],
		['pay ()', 6, 'nothing between'],
		['pay []', 6, 'nothing between'],
		['pay (a|b', 5, 'not closed by )'],
		['pay [a', 5, 'not closed by ]'],
		['pay (a]', 5, 'not closed by )'],
		['pay a)', 6, 'closes nothing'],
		['pay|send', 4, 'round brackets'],
		['pay .. fee', 5, 'how many words'],
		['pay ..x fee', 5, 'how many words'],
		['pay ..0 fee', 5, 'from ..1 to ..30'],
		['pay ..31 fee', 5, 'from ..1 to ..30'],
		['pay ... fee', 5, 'how many words'],
		['..4 fee', 1, 'cannot start with a gap'],
		['fee ..4', 1, 'cannot end with a gap'],
		['(pay ..3|send) [fee]', 1, 'cannot end with a gap'],
		['[pay] [fee]', 1, 'fits no words at all'],
		['[a] ..3 [b]', 1, 'fits no words at all'],
		['pay <cash>', 5, 'There is no <cash>'],
		['pay <money', 5, 'not closed by >'],
		['pay > fee', 5, 'opens nothing'],
		['pay @nothing', 5, 'no word list @nothing'],
		['pay @ fee', 5, 'name of a word list'],
		['pay @self', 3, 'stands in itself'],
		['pay @empty', 5, 'is empty'],
		['r*', 2, 'at least two letters'],
		['pay *', 5, 'at least two letters'],
		['re*st', 3, 'end of a word only'],
		['pay now. Send it', 1, 'end of a sentence'],
		[`${'('.repeat(30)}a${')'.repeat(30)}`, 21, 'nested'],
	])('%j: column %i, "%s"', (pattern, column, problem) => {
		const [error] = errorsOf(pattern);
		expect(error?.problem).toContain(problem);
		expect(error?.column).toBe(column);
	});

	it('names rule, pattern and column, or the list in which the mistake stands', () => {
		expect(errorsOf('pay <cash>')[0]).toMatchObject({ where: 'a-rule', pattern: 'pay <cash>' });
		expect(errorsOf('pay @broken')[0]).toMatchObject({ where: '@broken', pattern: '(x', column: 1 });
		expect(errorsOf('pay @gap')[0]).toMatchObject({ where: '@gap', pattern: 'pay ..2' });
		const sets = [{ name: 'a-rule', patterns: ['pay (fee'], unless: ['no..'], negated: false }];
		expect(() => compile(sets, {})).toThrow(
			'a-rule, column 5 of "pay (fee": This bracket is not closed by ).',
		);
	});

	it('finds every mistake at once', () => {
		const sets = [
			{ name: 'one', patterns: ['(a', 'b', '<c>'], unless: ['..2 d'], negated: false },
			{ name: 'two', patterns: ['@e'], unless: [], negated: false },
		];
		expect(check(sets, {}).map((error) => error.where)).toEqual(['one', 'one', 'one', 'two']);
	});

	it('accepts every construct together', () => {
		expect(errorsOf('(pay|send [me] (it|<money>)) ..4 [small] @fee agen* <freemail>')).toEqual([]);
	});
});

describe('words of a phrase', () => {
	it.each(["don't sign-up", 'pay the fee', "the agency's - go-see", 'a b  c', "'quoted' words"])(
		'are those that the tokeniser cuts from %j',
		(raw) => {
			expect(phraseWords(raw)).toEqual(wordsOf(normalise(raw)));
		},
	);
});
