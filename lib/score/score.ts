import type { Level } from '../model.ts';
import { type Learned, POINTS_A_STEP } from './learned.ts';
import { namedOf } from './named.ts';
import type { Signals } from './signals.ts';
import { walkRows } from './walk-words.ts';
import { numberOf, type WordTable, type WordWorth, wordTable } from './word-table.ts';

/**
 * A number that rises with suspicion: 0 or more, finite, three decimals; only to rank by. Pure; its time grows with the
 * text up to a bound (`MOST_TOKENS`).
 */
export type Scorer = (signals: Signals) => number;

/** A text is taken to hold at least so much that is known: one word alone must not decide. */
const LEAST_KNOWN = 8;

/**
 * What a finding says must not be outweighed by mild words around it: a text of this level scores at least so much. Set by
 * hand, above nearly all honest texts (one in a hundred reaches 6).
 */
const FLOORS: Readonly<Record<Level, number>> = { clear: 0, note: 0, caution: 5, stop: 9 };
/** On its floor a text keeps this share of what it scored, so that texts of one level are still in order. */
const ON_FLOOR = 0.1;

/** A scorer with what was learned. The table is made at the first text. */
export function scorer(learned: Learned): Scorer {
	let made: WordTable | null = null;
	const table = (): WordTable => {
		made ??= wordTable(worthOf(learned));
		return made;
	};
	return (signals) => {
		const points = learned.base + wordPoints(table(), signals) + namedPoints(learned, signals);
		const score = POINTS_A_STEP * softPlus(points / POINTS_A_STEP);
		const floor = FLOORS[signals.level];
		return Math.round(1000 * Math.max(score, floor > 0 ? floor + ON_FLOOR * score : 0)) / 1000;
	};
}

/**
 * How much a word of this rarity counts in a text whose known words have these rarities (the sum of their squares): a
 * rare word more than a common one, and any word less the more there are (term frequency × inverse document frequency,
 * length 1).
 */
export function share(rarity: number, squares: number): number {
	return rarity / Math.max(LEAST_KNOWN, Math.sqrt(squares));
}

function worthOf({ words }: Learned): Map<string, WordWorth> {
	return new Map(
		Object.entries(words).flatMap(([key, row]) => {
			const [points = 0, rarity = 1] = key.split(':').map(Number);
			return row.split(' ').map((word) => [word, { points, rarity }] as const);
		}),
	);
}

/** A word counts once, however often it stands there. */
function wordPoints(table: WordTable, { body, frame }: Signals): number {
	const seen = new Uint8Array(table.points.length);
	let sum = 0;
	let squares = 0;
	for (const text of [frame, body]) {
		walkRows(text, (hash) => {
			const number = numberOf(table, hash);
			if (number === 0 || seen[number] === 1) return;
			seen[number] = 1;
			const rarity = table.rarity[number] ?? 0;
			sum += (table.points[number] ?? 0) * rarity;
			squares += rarity * rarity;
		});
	}
	return sum * share(1, squares);
}

function namedPoints({ named }: Learned, signals: Signals): number {
	let sum = 0;
	for (const [name, value] of namedOf(signals)) sum += (named[name] ?? 0) * value;
	return sum;
}

/** Rises from 0, at last as fast as its argument: keeps the order and is never negative. */
function softPlus(x: number): number {
	return x > 30 ? x : Math.log1p(Math.exp(x));
}
