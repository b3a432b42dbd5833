import { PLAIN_LETTERS, SMALL_LETTERS } from './alike.ts';
import { SIMPLE_HAN } from './han.ts';

/** Folded value of a unit that leaves nothing behind (an accent, a vowel sign that people leave out). */
export const DROP = 0;
/** Folded value of a unit that needs a closer look (`special.ts`): invisible, several letters, half of a pair. */
export const SPECIAL = 1;

/** Accents of Latin, Greek and Cyrillic; the dot (nukta) that Hindi often leaves out. */
const accents = /[\u0300-\u036f\u0483-\u0487\u0653-\u0655\u093c]/gu;
/** Vowel signs and fillers of Arabic and Hebrew, and the dot of Hindi, that are often left out. */
const optionalSigns =
	/[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u093c]/u;
/** First and last unit of each run of signs that leave no ink, and of the mark that makes a digit a key. */
const invisible = [
	[0xad, 0xad],
	[0x34f, 0x34f],
	[0x61c, 0x61c],
	[0x115f, 0x1160],
	[0x17b4, 0x17b5],
	[0x180b, 0x180f],
	[0x200b, 0x200f],
	[0x202a, 0x202e],
	[0x2060, 0x206f],
	[0x20e3, 0x20e3],
	[0x3164, 0x3164],
	[0xfe00, 0xfe0f],
	[0xfeff, 0xfeff],
	[0xffa0, 0xffa0],
] as const;
/** Signs that NFKC would turn into words or wrong numbers: superscripts, fractions, ™, №, ª, º. */
const keep =
	/[\u00b2\u00b3\u00b9\u00bc-\u00be\u00aa\u00ba\u2070-\u207f\u2080-\u208e\u2100-\u2102\u2105\u2106\u2116\u2120-\u2122\u2150-\u215f\u2189]/u;

const signs: Readonly<Record<string, string>> = {
	'\u2018': "'",
	'\u2019': "'",
	'\u201b': "'",
	'\u02bc': "'",
	'\u00b4': "'",
	'\u2032': "'",
	'\u201c': '"',
	'\u201d': '"',
	'\u201e': '"',
	'\u00ab': '"',
	'\u00bb': '"',
	'\u2010': '-',
	'\u2011': '-',
	'\u2012': '-',
	'\u2013': '-',
	'\u2212': '-',
	'\u00ad': '',
	'\u2026': '\u2026',
	'\u2028': '\n',
	'\u2029': '\n',
	'\u0085': '\n',
	'\u2024': '.',
	// Hindi writes the same nasal as a dot or as a moon with a dot.
	'\u0901': '\u0902',
};

/**
 * One shown character folded: NFKC, lower case, without accents, traditional Chinese to simplified. Empty for an
 * accent alone; may be several letters (`ß` → `ss`). Takes one code point.
 */
export function foldCharacter(shown: string): string {
	const sign = signs[shown];
	if (sign !== undefined) return sign;
	if (keep.test(shown)) return shown;
	const small = SMALL_LETTERS[shown];
	if (small !== undefined) return small;
	let folded = '';
	for (const letter of shown.normalize('NFKC').toLowerCase()) {
		const bare = letter.normalize('NFD').replace(accents, '');
		const kept = [...bare].length <= 1 ? bare : letter;
		folded += PLAIN_LETTERS[kept] ?? SIMPLE_HAN[kept] ?? kept;
	}
	return /[\p{L}\p{N}]/u.test(folded) || folded.length <= 1 ? folded : shown;
}

/** True for a unit that leaves no ink (or makes a digit a key). */
export function isInvisible(code: number): boolean {
	return invisible.some(([first, last]) => code >= first && code <= last);
}

function foldUnit(code: number): number {
	const shown = String.fromCharCode(code);
	if (code >= 0xd800 && code <= 0xdfff) return SPECIAL;
	if (isInvisible(code) || SMALL_LETTERS[shown] !== undefined) return SPECIAL;
	if (/[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f]/u.test(shown)) return SPECIAL;
	if (/[\u1100-\u11ff\u24b6-\u24e9\uff9e\uff9f]/u.test(shown)) return SPECIAL;
	if (code === 0x3099 || code === 0x309a) return SPECIAL;
	if (optionalSigns.test(shown)) return DROP;
	const folded = foldCharacter(shown);
	return folded.length === 1 ? folded.charCodeAt(0) : SPECIAL;
}

const pages: (Uint16Array | undefined)[] = [];

function page(high: number): Uint16Array {
	const made = new Uint16Array(256);
	for (let low = 0; low < 256; low++) made[low] = foldUnit((high << 8) | low);
	pages[high] = made;
	return made;
}

/** The folded value of a shown code unit: another unit, `DROP` or `SPECIAL`. The table grows by pages of 256. */
export function foldOf(code: number): number {
	return (pages[code >> 8] ?? page(code >> 8))[code & 255] ?? 0;
}
