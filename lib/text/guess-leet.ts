import { type Guesser, joinWords } from './edits.ts';
import { isDigit } from './letters.ts';
import { FLAG } from './text.ts';

const digits: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' };
const AT = 64;
const DOLLAR = 36;
/** Longer mixtures of letters and digits are codes and hashes. */
const LONGEST = 20;
const splitters = new Set([...'_*|~^•'].map((sign) => sign.charCodeAt(0)));

/** "p4y", "d3p0s1t": digits inside a word read as letters. */
export function guessLeet(guesser: Guesser, at: number): void {
	const { text, tokens } = guesser;
	const from = tokens.from[at] ?? 0;
	const to = tokens.to[at] ?? 0;
	if (to - from < 3 || to - from > LONGEST || !looksWritten(guesser, from, to)) return;
	let word = '';
	for (let i = from; i < to; i++) {
		const unit = String.fromCharCode(text.codes[i] ?? 0);
		const letter = unit >= '0' && unit <= '9' ? digits[unit] : unit;
		if (letter === undefined) return;
		word += letter;
	}
	const second = text.codes.subarray(from, to).includes(49) ? withL(guesser, from, word) : undefined;
	guesser.edits.push({ from, to, text: word, trick: null, ...(second === undefined ? {} : { second }) });
}

/**
 * False for what honest texts are full of: "401k", "10th", "3rd", "management5". The digits stand inside the word, or
 * one stands before it, or they stand behind three letters at most.
 */
function looksWritten(guesser: Guesser, from: number, to: number): boolean {
	const { codes } = guesser.text;
	let leading = 0;
	let trailing = 0;
	while (from + leading < to && isDigit(codes[from + leading] ?? 0)) leading++;
	while (to - 1 - trailing >= from && isDigit(codes[to - 1 - trailing] ?? 0)) trailing++;
	const middle = to - from - leading - trailing;
	if (leading > 1 || (leading === 1 && middle < 3)) return false;
	return trailing === 0 || middle <= 3;
}

function withL(guesser: Guesser, from: number, word: string): string {
	return [...word].map((letter, i) => (guesser.text.codes[from + i] === 49 ? 'l' : letter)).join('');
}

/** "c@rd", "ca$h": a sign inside a word, or at its start, read as a letter; the word before is token `at - 1`. */
export function guessSign(guesser: Guesser, at: number): void {
	const { tokens } = guesser;
	const sign = tokens.glue[at];
	if (sign !== AT && sign !== DOLLAR) return;
	const from = tokens.to[at - 1] ?? 0;
	guesser.edits.push({ from, to: from + 1, text: sign === AT ? 'a' : 's', trick: null });
}

/** "Whats_App", "de*po*sit", "pay//pal": signs inside a word dropped. */
export function guessSplit(guesser: Guesser, at: number): void {
	const { text, tokens } = guesser;
	if (at === 0 || ((tokens.flags[at] ?? 0) & (FLAG.spaced | FLAG.digit | FLAG.single)) !== 0) return;
	const start = tokens.to[at - 1] ?? 0;
	const end = tokens.from[at] ?? 0;
	if (end === start || end - start > 2) return;
	for (let i = start; i < end; i++) {
		const code = text.codes[i] ?? 0;
		if (!splitters.has(code) && !(code === 47 && end - start === 2)) return;
	}
	joinWords(guesser, at - 1, at, null);
}
