import type { Assessment } from '../../lib/model.ts';
import type { Row } from './corpus.ts';

/** A row with what the check said. */
export interface Judged {
	readonly row: Row;
	readonly assessment: Assessment;
}

/** A share with its 95 % Wilson interval; `groups` independent texts among `rows`. */
export interface Share {
	readonly share: number;
	readonly low: number;
	readonly high: number;
	readonly rows: number;
	readonly groups: number;
}

const Z = 1.96;

/**
 * The share of judged rows that pass a test. Rows of one group count together as one text, because nearly equal texts
 * are no independent evidence: the interval is Wilson's over groups, around the mean of the groups' own shares.
 */
export function shareOf(judged: readonly Judged[], test: (one: Judged) => boolean): Share {
	const groups = new Map<string, { passed: number; all: number }>();
	for (const one of judged) {
		const group = groups.get(one.row.group) ?? { passed: 0, all: 0 };
		group.all++;
		if (test(one)) group.passed++;
		groups.set(one.row.group, group);
	}
	const n = groups.size;
	if (n === 0) return { share: Number.NaN, low: Number.NaN, high: Number.NaN, rows: 0, groups: 0 };
	const p = [...groups.values()].reduce((sum, { passed, all }) => sum + passed / all, 0) / n;
	return { share: p, ...wilson(p, n), rows: judged.length, groups: n };
}

/** Wilson's 95 % interval of a share `p` seen in `n` independent trials. */
export function wilson(p: number, n: number): { low: number; high: number } {
	const middle = p + Z ** 2 / (2 * n);
	const spread = Z * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
	const whole = 1 + Z ** 2 / n;
	return { low: Math.max(0, (middle - spread) / whole), high: Math.min(1, (middle + spread) / whole) };
}

/** Area under the curve: how often a bad text scores above a good one, ties counting half. `NaN` if either is missing. */
export function area(bad: readonly number[], good: readonly number[]): number {
	const all = [
		...bad.map((score) => ({ score, bad: true })),
		...good.map((score) => ({ score, bad: false })),
	];
	all.sort((a, b) => a.score - b.score);
	let ranks = 0;
	for (let from = 0; from < all.length; ) {
		let to = from;
		while (to < all.length && all[to]?.score === all[from]?.score) to++;
		const rank = (from + 1 + to) / 2;
		for (let i = from; i < to; i++) if (all[i]?.bad) ranks += rank;
		from = to;
	}
	return (ranks - (bad.length * (bad.length + 1)) / 2) / (bad.length * good.length);
}

/**
 * The share of bad texts that score above a threshold chosen so that at most `allowed` of the good ones do. Texts that
 * tie with the threshold do not count.
 */
export function recallAt(allowed: number, bad: readonly number[], good: readonly number[]): number {
	const falling = [...good].sort((a, b) => b - a);
	const threshold = falling[Math.floor(allowed * good.length)] ?? Number.NEGATIVE_INFINITY;
	return bad.filter((score) => score > threshold).length / bad.length;
}
