import { type Learned, POINTS_A_STEP } from '../../lib/score/learned.ts';
import { onlyRaises } from '../../lib/score/named.ts';
import { share } from '../../lib/score/score.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import type { Document } from './documents.ts';
import { type Column, fit, type Targets } from './fit.ts';
import type { Settings } from './settings.ts';

/** A name is learned only if it was seen in texts of so many families. */
const LEAST_FAMILIES_NAMED = 3;
const FREE = Number.NEGATIVE_INFINITY;

/**
 * Learns from documents of which it is known what they are: first with all words, then with those that mattered most.
 * Texts of one family count together as the root of their number. Weights are rounded to whole points.
 */
export function learn(
	documents: readonly Document[],
	names: ReadonlySet<string>,
	settings: Settings,
): Learned {
	const targets = targetsOf(documents);
	const named = namedColumns(documents, settings);
	const all = candidatesOf(documents, targets.counts, names, settings);
	const columns = wordColumns(all, documents.length, settings);
	const { weights } = fit([...columns, ...named.values()], targets);
	const matter = all.map((_, at) => Math.abs(weights[at] ?? 0) * Math.sqrt(columns[at]?.rows.length ?? 0));
	const kept = [...all.keys()]
		.sort((a, b) => (matter[b] ?? 0) - (matter[a] ?? 0) || a - b)
		.slice(0, settings.kept)
		.sort((a, b) => a - b);
	const chosen = kept.flatMap((at) => all[at] ?? []);
	const again = fit([...wordColumns(chosen, documents.length, settings), ...named.values()], targets);
	return {
		base: points(again.base),
		words: inRows(chosen.map(({ word, rarity }, i) => [word, `${points(again.weights[i] ?? 0)}:${rarity}`])),
		named: Object.fromEntries(
			[...named.keys()]
				.map((name, i) => [name, points(again.weights[kept.length + i] ?? 0)] as const)
				.filter(([, value]) => value !== 0),
		),
	};
}

function points(weight: number): number {
	return Math.round(weight * POINTS_A_STEP) + 0;
}

function targetsOf(documents: readonly Document[]): Targets {
	const sizes = new Map<number, number>();
	for (const { family } of documents) sizes.set(family, (sizes.get(family) ?? 0) + 1);
	return {
		bad: Uint8Array.from(documents, ({ isBad }) => Number(isBad)),
		counts: Float64Array.from(documents, ({ family }) => 1 / Math.sqrt(sizes.get(family) ?? 1)),
	};
}

/** How much each word counts in each text, as the scorer has it. */
function wordColumns(words: readonly Candidate[], texts: number, { pullWords }: Settings): Column[] {
	const squares = new Float64Array(texts);
	for (const { rows, rarity } of words)
		for (const row of rows) squares[row] = (squares[row] ?? 0) + rarity * rarity;
	return words.map(({ rows, rarity }) => ({
		rows: Int32Array.from(rows),
		values: Float64Array.from(rows, (row) => share(rarity, squares[row] ?? 0)),
		pull: pullWords,
		least: FREE,
	}));
}

function namedColumns(documents: readonly Document[], { pullNamed }: Settings): Map<string, Column> {
	const places = new Map<string, { row: number; value: number; family: number }[]>();
	documents.forEach(({ named, family }, row) => {
		for (const [name, value] of named) {
			const known = places.get(name);
			if (known) known.push({ row, value, family });
			else places.set(name, [{ row, value, family }]);
		}
	});
	const enough = [...places]
		.filter(([, found]) => new Set(found.map(({ family }) => family)).size >= LEAST_FAMILIES_NAMED)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return new Map(
		enough.map(([name, found]) => [
			name,
			{
				rows: Int32Array.from(found, ({ row }) => row),
				values: Float64Array.from(found, ({ value }) => value),
				pull: pullNamed,
				least: onlyRaises(name) ? 0 : FREE,
			},
		]),
	);
}

/** Words of the same key in a row, the points rising. A word without points stays: it counts as known. */
function inRows(words: readonly (readonly [string, string])[]): Record<string, string> {
	const rows = new Map<string, string[]>();
	for (const [word, key] of words) rows.set(key, [...(rows.get(key) ?? []), word]);
	const rising = [...rows].sort(
		([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1),
	);
	return Object.fromEntries(rising.map(([key, row]) => [key, row.join(' ')]));
}
