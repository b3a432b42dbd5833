import { ANCHOR } from './anchors.ts';
import type { Phrases } from './compile.ts';
import { CLOSES, LONG_CLOSES, LONG_OPENS, OPENS, WORD } from './dictionary.ts';
import { firstSpan } from './enter-spans.ts';
import { holds } from './spread.ts';
import { type Field, walk } from './sweep.ts';

/** Called for each place where a phrase stands: its number in the plan, its first and last token. */
export type Hit = (automaton: number, first: number, last: number) => void;

/** The tokens (both included) outside which no phrase may reach: a sentence. */
export interface Bounds {
	low: number;
	high: number;
}

/** Answers of `look` that are no token: certainly not; `PERHAPS - n`: walk, and nothing fits before step n. */
const NO = -1;
const PERHAPS = -2;

/**
 * Finds the phrases that are anchored at tokens `from` to `to` (excluded) and stay within the bounds. For each anchor
 * the shortest form on both sides is reported. Automata marked in `full` are passed over.
 */
export function find(
	phrases: Phrases,
	full: Uint8Array,
	field: Field,
	from: number,
	to: number,
	bounds: Bounds,
	hit: Hit,
): void {
	const { wordStart, list, hasTypes } = phrases.plan;
	const { numbers } = field;
	for (let token = from; token < to; token++) {
		const number = numbers[token] ?? 0;
		if (number === 0) continue;
		const word = number & WORD;
		const end = wordStart[word + 1] ?? 0;
		for (let a = wordStart[word] ?? 0; a < end; a += ANCHOR.size) {
			// Most anchors fail at the very next word: that is told here, without a call.
			if (list[a + ANCHOR.adjacent] === 1) {
				const next = token + (list[a + ANCHOR.side] ?? 0);
				if (next < bounds.low || next > bounds.high) continue;
				const other = numbers[next] ?? 0;
				if ((((list[a + ANCHOR.bits + ((other >> 5) & 1)] ?? 0) >>> (other & 31)) & 1) === 0) continue;
			}
			if (full[list[a] ?? 0] !== 1) tryAnchor(phrases, field, list, a, token, token, bounds, hit);
		}
		if (hasTypes && number & OPENS) findTyped(phrases, full, field, token, bounds, hit);
	}
}

/** Tries one anchor that stands on tokens `first` to `last`: the side with the nearer neighbour first. */
function tryAnchor(
	phrases: Phrases,
	field: Field,
	list: Int32Array,
	a: number,
	first: number,
	last: number,
	bounds: Bounds,
	hit: Hit,
): void {
	const side = list[a + ANCHOR.side] === 1 ? 1 : -1;
	const near = look(phrases, field, list, a + ANCHOR.near, first, last, bounds, side);
	if (near === NO) return;
	const other = side === 1 ? -1 : 1;
	const far = look(phrases, field, list, a + ANCHOR.far, first, last, bounds, other);
	if (far === NO) return;
	const place = list[a + ANCHOR.place] ?? 0;
	const end = near >= 0 ? near : walkFrom(phrases, field, place, PERHAPS - near, first, last, bounds, side);
	if (end < 0) return;
	const start = far >= 0 ? far : walkFrom(phrases, field, place, PERHAPS - far, first, last, bounds, other);
	if (start < 0) return;
	hit(list[a] ?? 0, side === 1 ? start : end, side === 1 ? end : start);
}

/**
 * Looks for a word of the neighbour's set within its reach. Answers with the token that completes the phrase on this
 * side, `NO` if none can, `PERHAPS` if a walk has to tell.
 */
function look(
	phrases: Phrases,
	field: Field,
	list: Int32Array,
	at: number,
	first: number,
	last: number,
	bounds: Bounds,
	side: 1 | -1,
): number {
	const set = list[at] ?? -1;
	const start = side === 1 ? last : first;
	if (set < 0) return start;
	const { members } = phrases.plan;
	const gap = list[at + 1] ?? 0;
	let stops = gap === 0 ? 0 : side === 1 ? LONG_OPENS : LONG_CLOSES;
	if (list[at + 3] === 1) stops |= side === 1 ? OPENS : CLOSES;
	const reach = side === 1 ? Math.min(gap + 1, bounds.high - start) : Math.min(gap + 1, start - bounds.low);
	for (let step = 1; step <= reach; step++) {
		const token = start + side * step;
		const number = field.numbers[token] ?? 0;
		if (number === 0) continue;
		if (number & stops) return PERHAPS - (step - 1);
		if ((((list[at + 4 + ((number >> 5) & 1)] ?? 0) >>> (number & 31)) & 1) === 0) continue;
		if (holds(members, set, number & WORD)) return list[at + 2] === 1 ? token : PERHAPS - (step - 1);
	}
	return NO;
}

function walkFrom(
	phrases: Phrases,
	field: Field,
	place: number,
	skip: number,
	first: number,
	last: number,
	bounds: Bounds,
	side: 1 | -1,
): number {
	return side === 1
		? walk(phrases.plan, phrases.sweep, field, place, skip, last + 1, bounds.high, 1)
		: walk(phrases.plan, phrases.sweep, field, place, skip, first - 1, bounds.low, -1);
}

function findTyped(
	phrases: Phrases,
	full: Uint8Array,
	field: Field,
	token: number,
	bounds: Bounds,
	hit: Hit,
): void {
	const { spans } = field.text;
	for (let s = firstSpan(spans, token); s < spans.count && spans.first[s] === token; s++) {
		const anchors = phrases.plan.byType[spans.type[s] ?? 0];
		const last = spans.last[s] ?? 0;
		if (anchors === undefined || last > bounds.high) continue;
		for (let a = 0; a < anchors.length; a += ANCHOR.size) {
			if (full[anchors[a] ?? 0] !== 1) tryAnchor(phrases, field, anchors, a, token, last, bounds, hit);
		}
	}
}
