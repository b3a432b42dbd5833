/** Bits of `Draft.ends`. */
export const STARTS = 1;
/** See `STARTS`: a phrase may end here. */
export const STOPS = 2;

/**
 * Phrases as places and the steps between them (position automata), one behind the other. A place is one word, a
 * choice of words, or a typed token. There are no loops: steps lead forward.
 */
export interface Draft {
	/** For each place its set of words, or -1 - type for a typed token. */
	readonly tests: number[];
	/** `STARTS` where a phrase may start, `STOPS` where it may end. */
	readonly ends: number[];
	/** Each step leads from a place to another with up to `gap` words between. */
	readonly from: number[];
	readonly to: number[];
	readonly gap: number[];
	/**
	 * Places of which every way through a phrase takes exactly one (the rarest such: matching starts there), with the
	 * phrase's number: phrase, place, phrase, place, and so on.
	 */
	readonly anchors: number[];
	/** The places of phrase i are `bounds[i]` to `bounds[i + 1]` (excluded). */
	readonly bounds: number[];
}

/** Nothing drafted yet. */
export function draft(): Draft {
	return { tests: [], ends: [], from: [], to: [], gap: [], anchors: [], bounds: [0] };
}

/** Adds a place that tests for a set of words or a typed token. */
export function addPlace(made: Draft, test: number): number {
	made.ends.push(0);
	return made.tests.push(test) - 1;
}

/** Adds a step. */
export function addStep(made: Draft, from: number, to: number, gap: number): void {
	made.from.push(from);
	made.to.push(to);
	made.gap.push(gap);
}
