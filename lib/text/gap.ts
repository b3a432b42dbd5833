import { ABBREVIATIONS, ENDS_BEFORE_CAPITAL, NUMBERED } from './abbreviations.ts';
import { hashUnits } from './hash.ts';
import { DIGIT, kindOf, LETTER, LINE, SPACE } from './letters.ts';
import { wraps } from './lines.ts';
import { SIGN, signOf } from './signs.ts';
import { FLAG, type Trick } from './text.ts';

/** Bit of `readGap`'s answer, beside those of `FLAG`: a sentence ends in the gap. */
export const ENDS = 256;

const STOP = 46;

/** Folded units with the shown text they came from. */
export interface Folded {
	readonly codes: Uint16Array;
	readonly length: number;
	readonly shown: string;
	readonly map: Int32Array | null;
	readonly tricks: Record<Trick, number>;
}

/**
 * What the gap between two words (units `from` to `to`) means: bits of `FLAG` (spaced, clause, comma) and `ENDS`.
 * The word before it starts at `wordFrom`, the line before it at `lineFrom`. A full stop inside "e.g.", "Rs.", a number
 * or a host ends nothing.
 */
export function readGap(text: Folded, wordFrom: number, from: number, to: number, lineFrom: number): number {
	let bits = 0;
	for (let i = from; i < to; i++) {
		const code = text.codes[i] ?? 0;
		const sign = signOf(code);
		if (sign === SIGN.space) bits |= FLAG.spaced;
		else if (sign === SIGN.comma) bits |= FLAG.comma;
		else if (sign === SIGN.stop) bits |= readStop(text, wordFrom, from, to, i);
		else if (sign === SIGN.line) bits |= readLine(text, i, from, to, lineFrom);
		else if (sign === SIGN.ender)
			bits |= code < 128 && to - from === 1 && to < text.length ? FLAG.clause : ENDS;
		else if (sign === SIGN.clause) bits |= FLAG.clause;
		else if (sign === SIGN.hyphen) bits |= isSpaced(text, i) ? FLAG.clause : 0;
		else if (sign === SIGN.bullet) bits |= isSpaced(text, i) ? ENDS : FLAG.clause;
	}
	return bits;
}

function readLine(text: Folded, at: number, from: number, to: number, lineFrom: number): number {
	return wraps(text, at, from, to, lineFrom) ? FLAG.spaced : FLAG.spaced | ENDS;
}

function isSpaced(text: Folded, at: number): boolean {
	const before = at === 0 || (kindOf(text.codes[at - 1] ?? 0) & (SPACE | LINE)) !== 0;
	const after = at + 1 >= text.length || (kindOf(text.codes[at + 1] ?? 0) & (SPACE | LINE)) !== 0;
	return before && after;
}

function readStop(text: Folded, wordFrom: number, from: number, to: number, at: number): number {
	if (at + 1 < to && text.codes[at + 1] === STOP) return FLAG.clause;
	if (at > from && text.codes[at - 1] === STOP) return FLAG.clause;
	if (at + 1 === to && to < text.length) return isCapital(text, to) ? FLAG.clause : 0;
	if (at !== from) return ENDS;
	if (from - wordFrom === 1 && kindOf(text.codes[wordFrom] ?? 0) & LETTER) return 0;
	const hash = hashUnits(text.codes, wordFrom, from);
	if (ABBREVIATIONS.has(hash)) return 0;
	if (NUMBERED.has(hash)) return kindOf(text.codes[to] ?? 0) & DIGIT ? 0 : ENDS;
	return ENDS_BEFORE_CAPITAL.has(hash) && !isCapital(text, to) ? 0 : ENDS;
}

/** True if the shown letter of folded unit `at` is a capital. */
export function isCapital(text: Folded, at: number): boolean {
	const shown = text.shown.charAt(text.map?.[at] ?? at);
	return shown !== shown.toLowerCase();
}
