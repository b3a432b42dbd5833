import { FLAG, type Text } from '../text/text.ts';

/** How many words a negation reaches. */
const REACH = 12;
/** How many words may stand between a match and a negation behind it. */
const BEHIND = 2;
/** How far behind a comma an "or" may stand that makes it a list. */
const LIST = 10;
/** How far before the last word of a match a negation inside the match works. */
const INSIDE = 3;

/** Bits of a mark, in the order of `NEGATION_PARTS`. */
const NOUN = 1;
const VERB = 2;
const INERT = 4;
const BREAK = 8;
const NOUN_BREAK = 16;
const OR = 32;
const RESTART = 64;
const AFTER = 128;
const LABEL = 256;
const CANCELS = 512;
/** Not a part: the word belongs to a longer negator that ends further on ("no one"). */
const WITHIN = 1024;

/** What the negation phrases say about the tokens `low` to `high` (both included) around a match. */
export interface Marks {
	readonly text: Text;
	readonly low: number;
	readonly high: number;
	/** One entry a token, from `low` on. */
	readonly bits: Uint16Array;
}

/** Marks where a negation phrase of part `part` stands: negators at their last word, `after` and `labels` at their first. */
export function mark(marks: Marks, part: number, first: number, last: number): void {
	const bit = 1 << part;
	const from = bit & (NOUN | VERB | CANCELS) ? last : first;
	const to = bit & (AFTER | LABEL) ? first : last;
	if (bit & (NOUN | VERB)) for (let token = first; token < last; token++) set(marks, token, WITHIN);
	for (let token = from; token <= to; token++) set(marks, token, bit);
}

function set(marks: Marks, token: number, bit: number): void {
	const place = token - marks.low;
	marks.bits[place] = (marks.bits[place] ?? 0) | bit;
}

/** True if the match on tokens `first` to `last` is denied: by a negation before it, behind it, or inside it. */
export function isDenied(marks: Marks, first: number, last: number, saysNo: boolean): boolean {
	if (deniedBefore(marks, first, last, first - REACH)) return true;
	if (deniedBehind(marks, last)) return true;
	return !saysNo && last > first && deniedBefore(marks, last, last, Math.max(first, last - INSIDE));
}

/** Looks from token `first` back to token `lowest` for a negation whose scope reaches `first`. */
function deniedBefore(marks: Marks, first: number, last: number, lowest: number): boolean {
	const { flags } = marks.text;
	let isVerbBetween = (at(marks, first) & NOUN_BREAK) !== 0;
	const end = Math.max(marks.low, lowest);
	for (let token = first - 1; token >= end; token--) {
		const gap = flags[token + 1] ?? 0;
		if (gap & FLAG.clause) return false;
		if (gap & FLAG.comma && !isList(marks, token + 1, last)) return false;
		const bits = at(marks, token);
		if (bits & INERT) continue;
		if (bits & BREAK) return false;
		if (bits & VERB || (bits & NOUN && !isVerbBetween))
			return !isTurned(marks, token, end, (bits & CANCELS) !== 0);
		if (bits & NOUN_BREAK) isVerbBetween = true;
	}
	return false;
}

/** True if another negation before the one at `token` turns it round: "cannot start without a deposit". */
function isTurned(marks: Marks, token: number, end: number, cancels: boolean): boolean {
	const reach = Math.max(end, token - (cancels ? REACH : 2));
	for (let before = token - 1; before >= reach; before--) {
		if ((marks.text.flags[before + 1] ?? 0) & (FLAG.clause | FLAG.comma)) return false;
		const bits = at(marks, before);
		if (bits & (BREAK | OR) && !(bits & INERT)) return false;
		if (bits & (NOUN | VERB) && !(bits & (INERT | WITHIN))) return true;
	}
	return false;
}

/** True if the comma before token `token` belongs to a list that an "or" closes. */
function isList(marks: Marks, token: number, last: number): boolean {
	if (at(marks, token) & RESTART) return false;
	const end = Math.min(marks.high, last + LIST);
	for (let next = token; next <= end; next++) {
		if (next > token && (marks.text.flags[next] ?? 0) & FLAG.clause) return false;
		if (at(marks, next) & OR) return true;
	}
	return false;
}

function deniedBehind(marks: Marks, last: number): boolean {
	const { flags } = marks.text;
	if ((flags[last + 1] ?? 0) & FLAG.clause) return (at(marks, last + 1) & LABEL) !== 0;
	const end = Math.min(marks.high, last + 1 + BEHIND);
	for (let token = last + 1; token <= end; token++) {
		if ((flags[token] ?? 0) & (FLAG.clause | FLAG.comma) || at(marks, token) & BREAK) return false;
		if (at(marks, token) & AFTER) return true;
	}
	return false;
}

function at(marks: Marks, token: number): number {
	return token < marks.low || token > marks.high ? 0 : (marks.bits[token - marks.low] ?? 0);
}
