import { describe, expect, it } from 'vitest';
import { allRules } from '../../../lib/rules/all.ts';
import { lexicons } from '../../../lib/rules/lexicon/index.ts';
import { compiler } from '../../../scripts/bench/compiling.ts';
import { firstAndBest } from '../../../scripts/bench/timing.ts';

/** The letters of all phrases of English: what compiling has to read at the very least. */
const english = allRules.flatMap(({ patterns, unless }) => [...(patterns.en ?? []), ...(unless?.en ?? [])]);

/** Cuts every phrase into words and counts them, as plainly as one can. */
function count(): number {
	const counts = new Map<string, number>();
	for (const phrase of english)
		for (const word of phrase.match(/[a-z]+/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts.size;
}

describe('compiling', () => {
	it('takes no longer than cutting the phrases into words a few times', { retry: 3, timeout: 60_000 }, () => {
		const { best: plain } = firstAndBest(count, 30);
		const { best: whole } = firstAndBest(compiler('en').run, 30);
		expect(whole).toBeLessThan(14 * plain);
	});

	it('takes no language longer than English by half', { retry: 3, timeout: 60_000 }, () => {
		const { best: whole } = firstAndBest(compiler('en').run, 20);
		for (const locale of Object.keys(lexicons))
			expect(firstAndBest(compiler(locale).run, 10).best).toBeLessThan(1.5 * whole);
	});
});
