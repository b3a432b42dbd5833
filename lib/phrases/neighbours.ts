import type { Places } from './anchors.ts';
import { setOf } from './sets.ts';
import { type Spread, spreadAll } from './spread.ts';
import type { Steps } from './steps.ts';

/** What stands next to a place whatever way the phrase takes. Used again for each place. */
export interface Neighbours {
	/** Set of words; -1: the phrase may end here. */
	set: number;
	/** How many words may stand before one of them. */
	gap: number;
	/** 1 if the phrase is complete with that one. */
	exact: number;
	/** 1 if a typed token may stand instead. */
	typed: number;
	/** The set's 64 bits (`Spread.even`), so that nearly all other words are told apart without a look at the large table. */
	even: number;
	odd: number;
}

/** Room for what stands next to a place. */
export function neighbours(): Neighbours {
	return { set: -1, gap: 0, exact: 1, typed: 0, even: 0, odd: 0 };
}

const row: number[] = [];

/** Looks at the places to which steps lead; `end` is the bit of `Places.ends` with which the phrase may end here. */
export function look(
	found: Neighbours,
	places: Places,
	steps: Steps,
	place: number,
	end: number,
	spread: Spread,
): void {
	found.set = -1;
	found.gap = 0;
	found.exact = 1;
	found.typed = 0;
	found.even = 0;
	found.odd = 0;
	if ((places.ends[place] ?? 0) & end) return;
	row.length = 0;
	const from = steps.start[place] ?? 0;
	const to = steps.start[place + 1] ?? 0;
	for (let s = from; s < to; s++) {
		const next = steps.to[s] ?? 0;
		const gap = steps.gap[s] ?? 0;
		const test = places.tests[next] ?? 0;
		if (test < 0) found.typed = 1;
		else if (row[row.length - 1] !== -1 - test) row.push(-1 - test);
		if (!((places.ends[next] ?? 0) & end) || gap !== steps.gap[from]) found.exact = 0;
		if (gap > found.gap) found.gap = gap;
	}
	found.set = setOf(spread.sets, row, 0, row.length);
	spreadAll(spread);
	found.even = spread.even[found.set] ?? 0;
	found.odd = spread.odd[found.set] ?? 0;
}
