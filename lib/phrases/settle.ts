import type { Matcher, Phrases } from './compile.ts';
import { find } from './find.ts';
import { isDenied, type Marks, mark } from './negation.ts';
import type { Field } from './sweep.ts';

/** Matches kept of one set. */
export const MOST = 20;
/** Tokens on both sides of a stretch in which `unless` and negations are looked for. */
const AROUND = 256;

/** Decides which hits of a stretch of text count. */
export interface Settler {
	readonly matcher: Matcher;
	readonly field: Field;
	/** Hits of the stretch, three numbers each: automaton, first token, last token. */
	readonly hits: number[];
	/** Matches kept so far, by set. */
	readonly kept: Int32Array;
	/** The stretch in which a set was last silenced, by set. */
	readonly silenced: Int32Array;
	stretch: number;
	/** Where the last kept match of a set ends, by set: what overlaps it counts no further. */
	readonly reached: Int32Array;
	/** 1 for each automaton all of whose sets are full. */
	readonly full: Uint8Array;
}

/** A settler for one text. */
export function settlerOf(matcher: Matcher, field: Field): Settler {
	const sets = matcher.negated.length;
	return {
		matcher,
		field,
		hits: [],
		kept: new Int32Array(sets),
		silenced: new Int32Array(sets),
		stretch: 0,
		reached: new Int32Array(sets).fill(-1),
		full: new Uint8Array(matcher.patterns.owners.length),
	};
}

/** `full` where nothing ever is. */
const NONE_FULL = new Uint8Array(0);

/** Called for each hit that counts. */
export type Keep = (set: number, pattern: number, first: number, last: number) => void;

/**
 * Keeps the hits of tokens `from` to `to` (excluded) that neither `unless` nor a negation silences, and forgets the
 * rest. The sentence is `low` to `high` (included); of a very long one only the neighbourhood is looked at.
 */
export function settle(
	settler: Settler,
	low: number,
	high: number,
	from: number,
	to: number,
	keep: Keep,
): void {
	const { hits, matcher } = settler;
	const start = Math.max(low, from - AROUND);
	const end = Math.min(high, to + AROUND);
	settler.stretch++;
	if (someGuarded(settler)) silence(settler, start, end);
	let marks: Marks | null = null;
	for (let i = 0; i < hits.length; i += 3) {
		const automaton = hits[i] ?? 0;
		const first = hits[i + 1] ?? 0;
		const last = hits[i + 2] ?? 0;
		for (const { set, pattern } of matcher.patterns.owners[automaton] ?? []) {
			if (settler.silenced[set] === settler.stretch || (settler.kept[set] ?? 0) >= MOST) continue;
			if (!matcher.negated[set]) {
				marks ??= readNegation(settler, start, end);
				if (isDenied(marks, first, last, matcher.saysNo[automaton] ?? false)) continue;
			}
			note(settler, set, first, last);
			keep(set, pattern, first, last);
		}
	}
	hits.length = 0;
}

/** Counts a kept match, unless it overlaps the one before: then both will be one. Closes what is full. */
function note(settler: Settler, set: number, first: number, last: number): void {
	if (first > (settler.reached[set] ?? -1)) settler.kept[set] = (settler.kept[set] ?? 0) + 1;
	settler.reached[set] = Math.max(settler.reached[set] ?? -1, last);
	if ((settler.kept[set] ?? 0) < MOST) return;
	const { owners } = settler.matcher.patterns;
	for (const automaton of settler.matcher.automataOf[set] ?? [])
		if (owners[automaton]?.every((owner) => (settler.kept[owner.set] ?? 0) >= MOST))
			settler.full[automaton] = 1;
}

function someGuarded(settler: Settler): boolean {
	const { hits, matcher } = settler;
	for (let i = 0; i < hits.length; i += 3)
		for (const { set } of matcher.patterns.owners[hits[i] ?? 0] ?? []) if (matcher.guarded[set]) return true;
	return false;
}

/** Notes which sets have an `unless` phrase between tokens `start` and `end`. */
function silence(settler: Settler, start: number, end: number): void {
	const { unless } = settler.matcher;
	findIn(unless, settler.field, start, end, (automaton) => {
		for (const { set } of unless.owners[automaton] ?? []) settler.silenced[set] = settler.stretch;
	});
}

function readNegation(settler: Settler, start: number, end: number): Marks {
	const { negation } = settler.matcher;
	const marks: Marks = {
		text: settler.field.text,
		low: start,
		high: end,
		bits: new Uint16Array(end - start + 1),
	};
	findIn(negation, settler.field, start, end, (automaton, first, last) => {
		for (const { set } of negation.owners[automaton] ?? []) mark(marks, set, first, last);
	});
	return marks;
}

function findIn(
	phrases: Phrases,
	field: Field,
	start: number,
	end: number,
	hit: (automaton: number, first: number, last: number) => void,
): void {
	find(phrases, NONE_FULL, field, start, end + 1, { low: start, high: end }, hit);
}
