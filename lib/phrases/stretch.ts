import { foldOf, SPECIAL } from '../text/fold.ts';

/** What signs stand in a stretch of a phrase: bits of `Stretch.kinds`. */
const LETTER = 1;
const DIGIT = 2;
const BLANK = 4;
const LINE = 8;
const HYPHEN = 16;
const APOSTROPHE = 32;
const ACCENTED = 64;
const CYRILLIC = 128;
const ARABIC = 256;
const DEVANAGARI = 512;
/** Chinese, whose signs are words one by one. */
export const HAN = 1024;
const OTHER = 2048;
/** Not a kind: the sign belongs to the phrase language. */
const SIGN = 4096;
const STOP = 46;
const AT = 64;

/**
 * What may stand together for a stretch to be cut into words and folded without the tokeniser's tables. An apostrophe
 * between digits may be part of a number, so that is left to the tokeniser.
 */
const PLAIN = [
	LETTER | BLANK | LINE | HYPHEN | APOSTROPHE,
	LETTER | DIGIT | ACCENTED | BLANK | HYPHEN,
	LETTER | ACCENTED | BLANK | HYPHEN | APOSTROPHE,
	CYRILLIC | BLANK | LINE | HYPHEN | APOSTROPHE,
	ARABIC | BLANK | LINE,
	DEVANAGARI | BLANK | LINE,
	HAN | BLANK | LINE,
];

const ASCII = Uint16Array.from({ length: 128 }, (_, code) => asciiKind(String.fromCharCode(code)));

function asciiKind(sign: string): number {
	if ('()[]<>|*'.includes(sign)) return SIGN;
	if (/[a-zA-Z]/.test(sign)) return LETTER;
	if (/[0-9]/.test(sign)) return DIGIT;
	if (sign === ' ') return BLANK;
	if (/\s/.test(sign)) return LINE;
	if (sign === '-') return HYPHEN;
	return sign === "'" ? APOSTROPHE : OTHER;
}

/** Plain text in a phrase, up to the next sign of the language. */
export interface Stretch {
	end: number;
	kinds: number;
}

/** Finds where the plain text ends that starts at `from`, and what signs are in it. */
export function stretchAt(pattern: string, from: number, found: Stretch): void {
	let kinds = 0;
	let at = from;
	for (; at < pattern.length; at++) {
		const code = pattern.charCodeAt(at);
		const kind = code < 128 ? (ASCII[code] ?? 0) : kindOf(code);
		if (kind === SIGN) break;
		if (kind === OTHER && isEnd(pattern, at, from, code)) break;
		kinds |= kind;
	}
	found.end = at;
	found.kinds = kinds;
}

/** True at a gap (`..`), and at a list behind a blank (` @list`). */
function isEnd(pattern: string, at: number, from: number, code: number): boolean {
	if (code === STOP) return pattern.charCodeAt(at + 1) === STOP;
	return code === AT && at > from && /\s/.test(pattern.charAt(at - 1));
}

/** True if words can be read from the stretch as they stand. */
export function isPlain(kinds: number): boolean {
	for (const plain of PLAIN) if ((kinds & ~plain) === 0) return true;
	return false;
}

function kindOf(code: number): number {
	if (code >= 0x4e00 && code <= 0x9fff) return HAN;
	const script = scriptOf(code);
	return script === OTHER || foldOf(code) === SPECIAL ? OTHER : script;
}

function scriptOf(code: number): number {
	if (code >= 0xe0 && code <= 0xff && code !== 0xf7) return ACCENTED;
	if (code >= 0x400 && code <= 0x52f) return CYRILLIC;
	if (code >= 0x621 && code <= 0x64a) return ARABIC;
	return code >= 0x900 && code <= 0x963 ? DEVANAGARI : OTHER;
}
