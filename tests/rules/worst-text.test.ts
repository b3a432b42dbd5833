import { describe, expect, it } from 'vitest';
import { allLanguages } from '../../lib/check/all-languages.ts';
import { check } from '../../lib/check.ts';
import { sourceFromText } from '../../lib/extract/source-from-text.ts';
import type { Locale } from '../../lib/model.ts';
import { compile } from '../../lib/phrases/compile.ts';
import { match } from '../../lib/phrases/match.ts';
import { allRules } from '../../lib/rules/all.ts';
import { lexicons } from '../../lib/rules/lexicon/index.ts';
import { normalise } from '../../lib/text/normalise.ts';
import { unfinished, wordsIn, worstTexts } from './worst-text.ts';

const SHORT = 5000;
/** The long text is so many times the short one. Growth with the square would take 64 times as long. */
const TIMES = 8;
const MOST = 28;
/** Above this it is measured again: another program may have been at work. */
const SURE = 2 * TIMES;
/** Below this many milliseconds a clock tells nothing. */
const LEAST = 0.4;

const locales: Locale[] = [...new Set(allRules.flatMap(({ patterns }) => Object.keys(patterns)))];

/** How many times as long `long` takes as `short`: the best of some runs each, more of them while it looks bad. */
function growth(short: () => unknown, long: () => unknown): number {
	let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
	let ratio = Number.POSITIVE_INFINITY;
	for (let round = 0; round < 12 && (round < 2 || ratio > SURE); round++) {
		small = Math.min(small, time(short));
		large = Math.min(large, time(long));
		ratio = large / Math.max(small, LEAST);
	}
	return ratio;
}

function time(run: () => unknown): number {
	const began = performance.now();
	run();
	return performance.now() - began;
}

describe.each(locales)('the worst text of each rule in %s', (locale) => {
	const lexicon = lexicons[locale] ?? {};
	const rules = allRules.filter(({ patterns }) => (patterns[locale] ?? []).length > 0);

	it('takes no longer than its length', { timeout: 60_000 }, () => {
		const slow: string[] = [];
		let [worst, worstOf] = [0, ''];
		for (const { id, patterns, unless, negated } of rules) {
			const own = patterns[locale] ?? [];
			const guard = unless?.[locale] ?? [];
			const matcher = compile(
				[{ name: id, patterns: own, unless: guard, negated: negated ?? false }],
				lexicon,
				allLanguages[locale]?.negation,
			);
			const words = wordsIn([...own, ...guard], lexicon);
			expect([id, words.length > 0]).toEqual([id, true]);
			const texts = (size: number) => [
				...worstTexts(words, size),
				...worstTexts(unfinished(own, lexicon), size).slice(1, 2),
			];
			const long = texts(SHORT * TIMES);
			texts(SHORT).forEach((shown, n) => {
				const [small, large] = [normalise(shown), normalise(long[n] ?? '')];
				expect(large.length).toBeGreaterThan(6 * small.length);
				const ratio = growth(
					() => match(matcher, small),
					() => match(matcher, large),
				);
				if (ratio > worst) [worst, worstOf] = [ratio, id];
				if (ratio > MOST)
					slow.push(`${id}: text ${n} of ${TIMES} times the length takes ${ratio.toFixed(0)} times as long`);
			});
		}
		console.log(
			`${locale}: ${TIMES} times the text takes at most ${worst.toFixed(1)} times as long (${worstOf})`,
		);
		expect(slow).toEqual([]);
	});

	it('takes the whole check, with every rule, no longer than its length', { timeout: 60_000 }, () => {
		const words = wordsIn(
			rules.flatMap(({ patterns, unless }) => [...(patterns[locale] ?? []), ...(unless?.[locale] ?? [])]),
			lexicon,
		);
		const sources = (size: number) =>
			worstTexts(words, size).map((shown) =>
				sourceFromText(shown, { origin: 'paste', lang: locale, kind: 'job' }),
			);
		const long = sources(SHORT * 10 * TIMES);
		sources(SHORT * 10).forEach((small, n) => {
			const large = long[n] ?? small;
			expect(large.text.length).toBeGreaterThan(7 * small.text.length);
			expect(
				growth(
					() => check(small),
					() => check(large),
				),
			).toBeLessThan(MOST);
		});
	});
});

it('sees growth with the square', () => {
	const busy = (size: number) => () => {
		let sum = 0;
		for (let a = 0; a < size; a++) for (let b = 0; b < size; b++) sum = (sum + a * b) % 1009;
		return sum;
	};
	expect(growth(busy(500), busy(500 * TIMES))).toBeGreaterThan(MOST);
	expect(growth(busy(500), busy(1000))).toBeLessThan(MOST);
});

it('writes worst texts of the words that phrases name', () => {
	const words = wordsIn(['pay ..4 (fee|@sum) [now] regist* <money>'], { sum: ['a sum'] });
	expect(unfinished(['pay the (fee|sum)', 'send the fee'], {})).toEqual(['pay', 'the', 'send', 'the']);
	expect(words).toEqual(['pay', 'fee', 'a', 'sum', 'now', 'registing', '$1,200']);
	for (const text of worstTexts(words, 500)) expect(text.length).toBeGreaterThanOrEqual(499);
});
