import type { Document } from './documents.ts';
import type { Settings } from './settings.ts';

/** A word (or two or three in a row) that may be learned. */
export interface Candidate {
	readonly word: string;
	/** Numbers of the documents in which it stands. */
	readonly rows: readonly number[];
	/** How seldom texts hold it: 1 to 7, steps of e. */
	readonly rarity: number;
	/** How far its leaning to bad or good texts can be more than chance. */
	readonly strength: number;
}

interface Seen {
	readonly rows: number[];
	readonly families: Set<number>;
}

/** The words that stand in enough families and tell bad from good best, in alphabetical order. */
export function candidatesOf(
	documents: readonly Document[],
	counts: Float64Array,
	names: ReadonlySet<string>,
	{ leastFamilies, tried }: Settings,
): Candidate[] {
	const seen = new Map<string, Seen>();
	documents.forEach(({ words, family }, row) => {
		for (const word of words) {
			const known = seen.get(word) ?? { rows: [], families: new Set() };
			known.rows.push(row);
			known.families.add(family);
			seen.set(word, known);
		}
	});
	const sum = (rows: Iterable<number>, bad: boolean): number => {
		let all = 0;
		for (const row of rows) if (documents[row]?.isBad === bad) all += counts[row] ?? 0;
		return all;
	};
	const odds = Math.log(sum(documents.keys(), true) / sum(documents.keys(), false));
	return [...seen]
		.filter(([word, { families }]) => families.size >= leastFamilies && !isName(word, names))
		.map(([word, { rows }]) => {
			const bad = sum(rows, true) + 0.5;
			const good = sum(rows, false) + 0.5;
			const lean = Math.log(bad / good) - odds;
			const rarity = rarityOf(rows.length, documents.length);
			return { word, rows, rarity, strength: Math.abs(lean) * Math.sqrt(bad + good) };
		})
		.sort((a, b) => b.strength - a.strength || (a.word < b.word ? -1 : 1))
		.slice(0, tried)
		.sort((a, b) => (a.word < b.word ? -1 : 1));
}

const RAREST = 7;

/** Inverse document frequency, rounded. */
function rarityOf(holding: number, all: number): number {
	const rarity = Math.round(Math.log((1 + all) / (1 + holding)) + 1);
	return Math.min(RAREST, Math.max(1, rarity));
}

function isName(word: string, names: ReadonlySet<string>): boolean {
	return word.split('+').some((part) => names.has(part));
}
