import { ENDS, type Folded, readGap } from './gap.ts';
import { HASH_PRIME, HASH_START, hashUnits } from './hash.ts';
import { ALIKE, ASCII_KINDS, DIGIT, kindOf, LATIN, LETTER, LINE, SINGLE } from './letters.ts';
import { foldMixed } from './mixed.ts';
import { continuesNumber } from './number-marks.ts';
import { FLAG } from './text.ts';
import { growTokens, startSentence, type TokenList, tokenList } from './token-list.ts';

const WORD = LETTER | DIGIT;
const BLANK = 32;

/** Cuts folded units into words and sentences, in one pass. */
export function tokenise(text: Folded): TokenList {
	const { codes, length } = text;
	const list = tokenList((length >> 2) + 16);
	let { hash, from, to, flags, glue } = list;
	let count = 0;
	let wordFrom = 0;
	let gapFrom = 0;
	let lineFrom = 0;
	let at = 0;
	startSentence(list);
	while (at < length) {
		const start = at;
		let code = codes[at] ?? 0;
		let kind = code < 128 ? (ASCII_KINDS[code] ?? 0) : kindOf(code);
		if (!(kind & (WORD | SINGLE))) {
			at++;
			continue;
		}
		if (count >= hash.length) {
			growTokens(list);
			({ hash, from, to, flags, glue } = list);
		}
		let bits = 0;
		if (start - gapFrom === 1 && codes[gapFrom] === BLANK) {
			glue[count] = BLANK;
			bits = FLAG.spaced;
		} else if (start > gapFrom) {
			list.count = count;
			glue[count] = start - gapFrom === 1 ? (codes[gapFrom] ?? 1) : 1;
			bits = readGap(text, wordFrom, gapFrom, start, lineFrom);
			if (bits & ENDS) startSentence(list);
			lineFrom = lineStart(codes, gapFrom, start, lineFrom);
		}
		let word = HASH_START;
		let kinds = 0;
		if (kind & SINGLE) {
			at = start + (isPair(codes, start, length) ? 2 : 1);
			word = hashUnits(codes, start, at);
			bits |= FLAG.letter | FLAG.single;
		} else {
			// Most words are plain letters: they need no look at a table.
			while (code >= 97 && code <= 122) {
				kinds = LETTER | LATIN;
				word = Math.imul(word ^ code, HASH_PRIME);
				code = ++at < length ? (codes[at] ?? 0) : 0;
			}
			kind = code < 128 ? (ASCII_KINDS[code] ?? 0) : kindOf(code);
			while (at < length) {
				if (kind & WORD) kinds |= kind;
				else if (kinds & LETTER || !continuesNumber(codes, at, length)) break;
				word = Math.imul(word ^ code, HASH_PRIME);
				code = ++at < length ? (codes[at] ?? 0) : 0;
				kind = code < 128 ? (ASCII_KINDS[code] ?? 0) : kindOf(code);
			}
			if (kinds & LATIN && kinds & ALIKE && foldMixed(text, start, at)) word = hashUnits(codes, start, at);
			if (kinds & LETTER) bits |= FLAG.letter;
			if (kinds & DIGIT) bits |= FLAG.digit;
		}
		hash[count] = word;
		from[count] = start;
		to[count] = at;
		flags[count] = bits;
		count++;
		wordFrom = start;
		gapFrom = at;
	}
	list.count = count;
	return list;
}

/** Where the line of the word behind a gap starts. */
function lineStart(codes: Uint16Array, from: number, to: number, known: number): number {
	for (let i = to - 1; i >= from; i--) if (kindOf(codes[i] ?? 0) & LINE) return i + 1;
	return known;
}

/** True for the first half of a sign that takes two units. */
function isPair(codes: Uint16Array, at: number, length: number): boolean {
	const code = codes[at] ?? 0;
	return code >= 0xd800 && code <= 0xdbff && at + 1 < length;
}
