import { TYPES } from '../text/text.ts';
import type { Automaton } from './automaton.ts';
import { type Sets, setOf } from './sets.ts';
import type { Steps } from './steps.ts';

/** Bits of `Places.ends`. */
export const STARTS = 1;
/** See `STARTS`: a phrase may end here. */
export const STOPS = 2;

/** The places of all automata in one row, with the steps between them. */
export interface Places {
	/** For each place its set of words, or -1 - type for a typed token. */
	readonly tests: Int32Array;
	/** `STARTS` where a phrase may start, `STOPS` where it may end. */
	readonly ends: Uint8Array;
	readonly ahead: Steps;
	readonly back: Steps;
}

/**
 * One anchor is a row of numbers: automaton, place, the side to look at first (1 ahead, -1 behind), then for that side
 * and for the other `Neighbours`.
 */
export const ANCHOR = {
	automaton: 0,
	place: 1,
	side: 2,
	near: 3,
	bits: 7,
	far: 9,
	adjacent: 15,
	size: 16,
} as const;

/** Anchors by the word or the typed token that they wait for. */
export interface Anchors {
	/** Anchors of word w: entries `wordStart[w]` to `wordStart[w + 1]` of `list`, `ANCHOR.size` numbers each. */
	readonly wordStart: Int32Array;
	readonly list: Int32Array;
	/** Anchors of typed tokens, by type. */
	readonly byType: readonly Int32Array[];
	readonly hasTypes: boolean;
}

/** Finds where each automaton's matching starts. `offsets` are the places' first numbers; `words` the vocabulary's size. */
export function anchorsOf(
	automata: readonly Automaton[],
	offsets: readonly number[],
	places: Places,
	sets: Sets,
	words: number,
): Anchors {
	const waiting: { readonly entry: readonly number[]; readonly words: readonly number[] }[] = [];
	const byType: number[][] = TYPES.map(() => []);
	automata.forEach((one, i) => {
		for (const anchor of one.anchors) {
			const place = anchor + (offsets[i] ?? 0);
			const ahead = neighbours(places, places.ahead, place, STOPS, sets);
			const behind = neighbours(places, places.back, place, STARTS, sets);
			const entry = [i, place, ...nearFirst(ahead, behind)];
			const test = places.tests[place] ?? 0;
			if (test < 0) byType[-1 - test]?.push(...entry);
			else waiting.push({ entry, words: sets.rows[test] ?? [] });
		}
	});
	return {
		...layOut(waiting, words),
		byType: byType.map((list) => Int32Array.from(list)),
		hasTypes: byType.some((list) => list.length > 0),
	};
}

function layOut(
	waiting: readonly { readonly entry: readonly number[]; readonly words: readonly number[] }[],
	words: number,
): Pick<Anchors, 'wordStart' | 'list'> {
	const wordStart = new Int32Array(words + 1);
	for (const one of waiting)
		for (const word of one.words) wordStart[word + 1] = (wordStart[word + 1] ?? 0) + ANCHOR.size;
	for (let w = 0; w < words; w++) wordStart[w + 1] = (wordStart[w + 1] ?? 0) + (wordStart[w] ?? 0);
	const next = wordStart.slice();
	const list = new Int32Array(wordStart[words] ?? 0);
	for (const { entry, words: ofEntry } of waiting) {
		for (const word of ofEntry) {
			list.set(entry, next[word] ?? 0);
			next[word] = (next[word] ?? 0) + ANCHOR.size;
		}
	}
	return { wordStart, list };
}

/** Puts the side first on which most places fail soonest: one with a condition, and the narrower gap. */
function nearFirst(ahead: Neighbours, behind: Neighbours): number[] {
	const isAhead = behind[0] < 0 || (ahead[0] >= 0 && ahead[1] <= behind[1]);
	const near = isAhead ? ahead : behind;
	const adjacent = near[0] >= 0 && near[1] === 0 && near[3] === 0 ? 1 : 0;
	return [isAhead ? 1 : -1, ...near, ...(isAhead ? behind : ahead), adjacent];
}

/**
 * A set of words; how many words may stand before one of them; 1 if the phrase is complete with that one; 1 if a typed
 * token may stand instead; and 64 bits in which every word of the set has its own (word number modulo 64), so that
 * nearly all other words are told apart without a look at the large table of sets.
 */
type Neighbours = readonly [
	set: number,
	gap: number,
	exact: number,
	typed: number,
	even: number,
	odd: number,
];

/** What stands next to a place whatever way the phrase takes. Set -1: the phrase may end here. */
function neighbours(places: Places, steps: Steps, place: number, end: number, sets: Sets): Neighbours {
	if ((places.ends[place] ?? 0) & end) return [-1, 0, 1, 0, 0, 0];
	const words: number[] = [];
	const gaps = new Set<number>();
	let exact = 1;
	let typed = 0;
	for (let s = steps.start[place] ?? 0; s < (steps.start[place + 1] ?? 0); s++) {
		const next = steps.to[s] ?? 0;
		const test = places.tests[next] ?? 0;
		if (test >= 0) words.push(...(sets.rows[test] ?? []));
		else typed = 1;
		if (!((places.ends[next] ?? 0) & end)) exact = 0;
		gaps.add(steps.gap[s] ?? 0);
	}
	const bits: [number, number] = [0, 0];
	for (const word of words) bits[word & 32 ? 1 : 0] |= 1 << (word & 31);
	return [setOf(sets, words), Math.max(...gaps), gaps.size === 1 ? exact : 0, typed, ...bits];
}
