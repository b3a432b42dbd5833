import { type Learned, POINTS_A_STEP } from './learned.ts';
import { namedOf } from './named.ts';
import type { Signals } from './signals.ts';
import { walkWords } from './walk-words.ts';
import { numberOf, pairHash, type WordTable, wordTable } from './word-table.ts';

/**
 * A number that rises with suspicion: 0 or more, finite, three decimals; only to rank by. Pure; its time grows with the
 * text up to a bound (`MOST_TOKENS`).
 */
export type Scorer = (signals: Signals) => number;

/** Words of a short text count in full up to so many; in a longer one each counts the less the more words there are. */
const FEW_WORDS = 8;

/** A scorer with what was learned. The table is made at the first text. */
export function scorer(learned: Learned): Scorer {
	let made: WordTable | null = null;
	const table = (): WordTable => {
		made ??= wordTable(pointsOf(learned));
		return made;
	};
	return (signals) => {
		const points = learned.base + wordPoints(table(), signals) + namedPoints(learned, signals);
		return Math.round(1000 * POINTS_A_STEP * softPlus(points / POINTS_A_STEP)) / 1000;
	};
}

/** By what the points of words are divided in a text of so many tokens. */
export function dilution(tokens: number): number {
	return Math.sqrt(Math.max(tokens, FEW_WORDS) / FEW_WORDS);
}

function pointsOf({ words }: Learned): Map<string, number> {
	return new Map(
		Object.entries(words).flatMap(([points, row]) => row.split(' ').map((word) => [word, Number(points)])),
	);
}

/** A word counts once, however often it stands there. */
function wordPoints(table: WordTable, { body, frame }: Signals): number {
	const seen = new Uint8Array(table.points.length);
	let sum = 0;
	const count = (hash: number): void => {
		const number = numberOf(table, hash);
		if (seen[number] === 1) return;
		seen[number] = 1;
		sum += table.points[number] ?? 0;
	};
	let tokens = 0;
	for (const text of [frame, body]) {
		tokens += walkWords(text, (token, follows) => {
			const hash = text.hash[token] ?? 0;
			count(hash);
			if (follows) count(pairHash(text.hash[token - 1] ?? 0, hash));
		});
	}
	return sum / dilution(tokens);
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
