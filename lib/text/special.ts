import { readAstral } from './astral.ts';
import { foldCharacter, isInvisible } from './fold.ts';
import { DIGIT, kindOf, LATIN, LETTER } from './letters.ts';
import { count, put, startMap, type Writer } from './writer.ts';

const KEYCAP = 0x20e3;
const OVERRIDE = 0x202e;
const POP = 0x202c;
const SOFT_HYPHEN = 0xad;

/**
 * Writes what stands at place `at` of the shown text where that is no plain unit: a surrogate pair, an invisible
 * mark, an accent, a letter that folds to several. Returns the next place to read.
 */
export function readSpecial(writer: Writer, shown: string, at: number): number {
	const code = shown.charCodeAt(at);
	if (code >= 0xd800 && code <= 0xdfff) return readAstral(writer, shown, at);
	if (isAccent(code)) accent(writer, shown, at, code);
	else if (code >= 0x1100 && code <= 0x11ff) return readJamo(writer, shown, at);
	else if (isVoicing(code)) voicing(writer, code);
	else if (code === KEYCAP) keycap(writer);
	else if (code === OVERRIDE) writer.override = writer.length;
	else if (code === POP) closeOverride(writer);
	else if (isInvisible(code)) invisible(writer, shown, at, code);
	else letters(writer, shown, at, code);
	return at + 1;
}

/** Turns the run under a right-to-left override round, as the reader sees it. A line's end closes a run. */
export function closeOverride(writer: Writer): void {
	const start = writer.override;
	writer.override = -1;
	if (start < 0) return;
	let end = start;
	while (end < writer.length && writer.codes[end] !== 10) end++;
	if (end - start < 2 || !hasLatin(writer, start, end)) return;
	if (writer.map === null) startMap(writer);
	writer.codes.subarray(start, end).reverse();
	writer.map?.subarray(start, end).reverse();
	writer.tricks.bidi++;
}

function hasLatin(writer: Writer, start: number, end: number): boolean {
	for (let i = start; i < end; i++) if (kindOf(writer.codes[i] ?? 0) & LATIN) return true;
	return false;
}

function letters(writer: Writer, shown: string, at: number, code: number): void {
	const folded = foldCharacter(shown.charAt(at));
	if (folded === '' || (kindOf(folded.charCodeAt(0)) & LETTER) === 0) {
		put(writer, code, at);
		return;
	}
	if (folded.length === 1) count(writer, 'styled');
	for (let i = 0; i < folded.length; i++) put(writer, folded.charCodeAt(i), at);
}

/** An invisible mark goes; inside a Latin word it is there to break the word up (but for a site's own hyphenation). */
function invisible(writer: Writer, shown: string, at: number, code: number): void {
	if (code !== SOFT_HYPHEN && insideLatinWord(writer, shown, at)) count(writer, 'invisible');
}

/** Digits as keys count where two stand together; one at the start of a line numbers a list. */
function keycap(writer: Writer): void {
	if (!(kindOf(writer.codes[writer.length - 1] ?? 0) & DIGIT)) return;
	if (writer.length - writer.lastTrick.keycap === 1) writer.tricks.keycap++;
	writer.lastTrick.keycap = writer.length;
}

function insideLatinWord(writer: Writer, shown: string, at: number): boolean {
	if (writer.length === 0 || at + 1 >= shown.length) return false;
	const before = kindOf(writer.codes[writer.length - 1] ?? 0);
	return (before & LATIN & kindOf(shown.charCodeAt(at + 1))) !== 0;
}

function isAccent(code: number): boolean {
	return (
		(code >= 0x0300 && code <= 0x036f) ||
		(code >= 0x1ab0 && code <= 0x1aff) ||
		(code >= 0x1dc0 && code <= 0x1dff) ||
		(code >= 0x20d0 && code <= 0x20f0 && code !== KEYCAP) ||
		(code >= 0xfe20 && code <= 0xfe2f)
	);
}

/** Accents go; one through a letter, or a second on the same letter, is there to hide it. */
function accent(writer: Writer, shown: string, at: number, code: number): void {
	if (!(kindOf(writer.codes[writer.length - 1] ?? 0) & LATIN)) return;
	const overlay = code >= 0x0334 && code <= 0x0338;
	if (overlay || (at > 0 && isAccent(shown.charCodeAt(at - 1)) && !isVietnamese(code)))
		count(writer, 'marks');
}

/** Vietnamese writes two accents on one letter; its tone marks are never a trick. */
function isVietnamese(code: number): boolean {
	return code === 0x300 || code === 0x301 || code === 0x303 || code === 0x309 || code === 0x323;
}

function isVoicing(code: number): boolean {
	return code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f;
}

/** Joins a kana and its separate voicing mark. */
function voicing(writer: Writer, code: number): void {
	if (writer.length === 0) return;
	const mark = code === 0x3099 || code === 0xff9e ? '\u3099' : '\u309a';
	const joined = (String.fromCharCode(writer.codes[writer.length - 1] ?? 0) + mark).normalize('NFC');
	if (joined.length === 1) writer.codes[writer.length - 1] = joined.charCodeAt(0);
}

/** Joins the separate parts of Korean syllables. */
function readJamo(writer: Writer, shown: string, at: number): number {
	let end = at + 1;
	while (end - at < 3 && end < shown.length && isFollowingJamo(shown.charCodeAt(end))) end++;
	const joined = shown.slice(at, end).normalize('NFC');
	for (let i = 0; i < joined.length; i++) put(writer, joined.charCodeAt(i), at);
	return end;
}

function isFollowingJamo(code: number): boolean {
	return code >= 0x1160 && code <= 0x11ff;
}
