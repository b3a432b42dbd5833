import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../lib/model.ts';
import { check, compile } from '../../../lib/phrases/compile.ts';
import { parse } from '../../../lib/phrases/parse.ts';
import { describe as lineOf, type PhraseError } from '../../../lib/phrases/syntax.ts';
import { anyPattern, goodPhrase, RUN } from './arbitraries.ts';

const lexicon: Lexicon = { fee: ['fee', 'small fee'] };
const anyLexicon = fc.dictionary(fc.constantFrom('fee', 'a', 'b'), fc.array(anyPattern, { maxLength: 3 }), {
	maxKeys: 3,
});

function setOf(patterns: readonly string[], unless: readonly string[] = []) {
	return { name: 'a-rule', patterns, unless, negated: false };
}

function expectTold(error: PhraseError): void {
	expect(error.problem).toMatch(/^[A-Z“"].*[.)]$/s);
	expect(error.column).toBeGreaterThanOrEqual(1);
	expect(error.column).toBeLessThanOrEqual(error.pattern.length + 1);
	expect(lineOf(error)).toContain(`column ${error.column} of "${error.pattern}"`);
}

describe('the phrase language, fed with anything', () => {
	it('reads a phrase or says in one sentence what is wrong with it, and where', () => {
		fc.assert(
			fc.property(anyPattern, (pattern) => {
				const parsed = parse(pattern, 'a-rule');
				if (parsed.ok) return;
				expect(parsed.error).toMatchObject({ where: 'a-rule', pattern });
				expectTold(parsed.error);
			}),
			RUN,
		);
	});

	it('reads every phrase that is well written', () => {
		fc.assert(
			fc.property(goodPhrase, (phrase) => {
				expect(check([setOf([phrase])], lexicon)).toEqual([]);
			}),
			RUN,
		);
	});

	it('compiles exactly what has no mistake, and names every mistake otherwise', () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(anyPattern, goodPhrase), { maxLength: 4 }),
				fc.array(anyPattern, { maxLength: 2 }),
				anyLexicon,
				(patterns, unless, lists) => {
					const sets = [setOf(patterns, unless)];
					const errors = check(sets, lists);
					errors.forEach(expectTold);
					const complaint = complaintOf(() => compile(sets, lists));
					if (errors.length === 0) expect(complaint).toBe('');
					else for (const error of errors) expect(complaint).toContain(lineOf(error));
				},
			),
			{ ...RUN, numRuns: RUN.numRuns / 2 },
		);
	});

	it('takes lists that name each other in a circle as a mistake', () => {
		expect(check([setOf(['@a fee'])], { a: ['@b'], b: ['x @a'] }).length).toBeGreaterThan(0);
	});
});

function complaintOf(run: () => unknown): string {
	try {
		run();
		return '';
	} catch (error) {
		return error instanceof Error ? error.message : 'no error';
	}
}
