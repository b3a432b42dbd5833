import { MACHINE_WRITTEN } from './corpus.ts';
import type { Judged } from './measure.ts';
import { isBad, isOtherSpam } from './ranking.ts';

/** In how many bad and good texts a rule was found, by itself or as a part of a combination. */
export interface RuleCount {
	readonly rule: string;
	/** Its weight, or `part` if it was found only in combinations. */
	readonly weight: string;
	readonly bad: number;
	readonly good: number;
}

/**
 * Rules on what is missing are not counted on real EMSCAD ads: its collectors kept complete rows, so that the figure
 * would tell how they chose, not what fraud looks like.
 */
const ON_MISSING: readonly string[] = ['employer-not-named'];

/**
 * Counts for each rule the independent texts in which it was found, the worst rule first: the one with the most good
 * texts for each bad one. Machine-written files and messages that sell something else are left out.
 */
export function ruleCounts(all: readonly Judged[]): RuleCount[] {
	const counts = new Map<string, { bad: Set<string>; good: Set<string>; weight: string }>();
	for (const { row, assessment } of all) {
		if (MACHINE_WRITTEN.includes(row.file) || isOtherSpam(row)) continue;
		for (const { rule, weight, parts } of assessment.findings) {
			for (const name of [rule, ...parts]) {
				if (ON_MISSING.includes(name) && row.file === 'emscad_real') continue;
				const count = counts.get(name) ?? { bad: new Set(), good: new Set(), weight: 'part' };
				if (name === rule) count.weight = weight;
				count[isBad(row) ? 'bad' : 'good'].add(row.group);
				counts.set(name, count);
			}
		}
	}
	return [...counts]
		.map(([rule, { bad, good, weight }]) => ({ rule, weight, bad: bad.size, good: good.size }))
		.sort((a, b) => ratioOf(a) - ratioOf(b) || b.good - a.good || (a.rule < b.rule ? -1 : 1));
}

/** Bad texts for each good one; both counted one higher, so that a rare rule is neither perfect nor hopeless. */
function ratioOf({ bad, good }: RuleCount): number {
	return (bad + 1) / (good + 1);
}

/** The counts as a table for the terminal. */
export function ruleTable(counts: readonly RuleCount[]): string {
	const lines = counts.map((count) => line(count.rule, count.weight, count.bad, count.good, ratioOf(count)));
	return ['rule                                  weight     bad  good  bad : good', ...lines].join('\n');
}

function line(rule: string, weight: string, bad: number, good: number, ratio: number): string {
	const isWorse = ratio < 1 ? '  ← speaks on good texts more often' : '';
	return `${rule.padEnd(37)} ${weight.padEnd(8)} ${String(bad).padStart(5)} ${String(good).padStart(5)} ${ratio.toFixed(2).padStart(9)}${isWorse}`;
}
