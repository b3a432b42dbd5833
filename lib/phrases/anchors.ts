import { TYPES } from '../text/text.ts';
import { STARTS, STOPS } from './draft.ts';
import { look, type Neighbours, neighbours } from './neighbours.ts';
import type { Spread } from './spread.ts';
import type { Steps } from './steps.ts';

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

/** Finds where each phrase's matching starts. `anchors` are phrase, place, phrase, place, and so on. */
export function anchorsOf(anchors: readonly number[], places: Places, spread: Spread): Anchors {
	const entries = new Int32Array((anchors.length / 2) * ANCHOR.size);
	const byType: number[][] = TYPES.map(() => []);
	const near = neighbours();
	const far = neighbours();
	for (let i = 0, at = 0; i < anchors.length; i += 2, at += ANCHOR.size) {
		const place = anchors[i + 1] ?? 0;
		entries[at + ANCHOR.automaton] = anchors[i] ?? 0;
		entries[at + ANCHOR.place] = place;
		look(near, places, places.ahead, place, STOPS, spread);
		look(far, places, places.back, place, STARTS, spread);
		writeEntry(entries, at, near, far);
		const test = places.tests[place] ?? 0;
		if (test < 0) byType[-1 - test]?.push(...entries.subarray(at, at + ANCHOR.size));
	}
	return {
		...byWord(entries, places.tests, spread),
		byType: byType.map((list) => Int32Array.from(list)),
		hasTypes: byType.some((list) => list.length > 0),
	};
}

/** Puts a copy of each entry at every word of its anchor's set. */
function byWord(
	entries: Int32Array,
	tests: Int32Array,
	{ words, starts, seen }: Spread,
): Pick<Anchors, 'wordStart' | 'list'> {
	const next = new Int32Array(seen.length + 2);
	eachWord((word) => {
		next[word + 2] = (next[word + 2] ?? 0) + ANCHOR.size;
	});
	for (let w = 2; w < next.length; w++) next[w] = (next[w] ?? 0) + (next[w - 1] ?? 0);
	const list = new Int32Array(next[next.length - 1] ?? 0);
	eachWord((word, entry) => {
		const at = next[word + 1] ?? 0;
		for (let i = 0; i < ANCHOR.size; i++) list[at + i] = entries[entry + i] ?? 0;
		next[word + 1] = at + ANCHOR.size;
	});
	return { wordStart: next, list };

	function eachWord(visit: (word: number, entry: number) => void): void {
		for (let entry = 0; entry < entries.length; entry += ANCHOR.size) {
			const test = tests[entries[entry + ANCHOR.place] ?? 0] ?? 0;
			if (test < 0) continue;
			const end = starts[test + 1] ?? 0;
			for (let i = starts[test] ?? 0; i < end; i++) visit(words[i] ?? 0, entry);
		}
	}
}

/** Puts the side first on which most places fail soonest: one with a condition, and the narrower gap. */
function writeEntry(entries: Int32Array, at: number, ahead: Neighbours, behind: Neighbours): void {
	const isAhead = behind.set < 0 || (ahead.set >= 0 && ahead.gap <= behind.gap);
	const near = isAhead ? ahead : behind;
	entries[at + ANCHOR.side] = isAhead ? 1 : -1;
	writeSide(entries, at + ANCHOR.near, near);
	writeSide(entries, at + ANCHOR.far, isAhead ? behind : ahead);
	entries[at + ANCHOR.adjacent] = near.set >= 0 && near.gap === 0 && near.typed === 0 ? 1 : 0;
}

function writeSide(entries: Int32Array, at: number, side: Neighbours): void {
	entries[at] = side.set;
	entries[at + 1] = side.gap;
	entries[at + 2] = side.exact;
	entries[at + 3] = side.typed;
	entries[at + 4] = side.even;
	entries[at + 5] = side.odd;
}
