/** Bits that say what a folded code unit is. A word is a run of units with `letter` or `digit`. */
export const LETTER = 1;
/** A decimal digit of any script. */
export const DIGIT = 2;
/** A unit that is a word by itself: Han, kana, and scripts written without spaces. */
export const SINGLE = 4;
/** White space within a line. */
export const SPACE = 8;
/** A line feed. */
export const LINE = 16;
/** A Latin letter. */
export const LATIN = 32;
/** A letter of a script that holds look-alikes of Latin letters: Cyrillic, Greek, Armenian. */
export const ALIKE = 64;

const single =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ー]/u;
const alike = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

function kind(code: number): number {
	if (code === 10) return LINE;
	if (code >= 0xd840 && code <= 0xd88d) return SINGLE;
	const sign = String.fromCharCode(code);
	if (/\s/u.test(sign)) return SPACE;
	if (/\p{Nd}/u.test(sign)) return DIGIT;
	if (!/[\p{L}\p{M}]/u.test(sign)) return 0;
	if (single.test(sign)) return SINGLE;
	if (/\p{Script=Latin}/u.test(sign)) return LETTER | LATIN;
	return alike.test(sign) ? LETTER | ALIKE : LETTER;
}

const pages: (Uint8Array | undefined)[] = [];

/** Fills the table for the 256 units that share a high byte; done once, when the first of them is met. */
function page(high: number): Uint8Array {
	const made = new Uint8Array(256);
	for (let low = 0; low < 256; low++) made[low] = kind((high << 8) | low);
	pages[high] = made;
	return made;
}

/** The bits of each unit below 128; the fast path of the tokeniser. */
export const ASCII_KINDS: Uint8Array = page(0);

/** The bits of any folded code unit. */
export function kindOf(code: number): number {
	return (pages[code >> 8] ?? page(code >> 8))[code & 255] ?? 0;
}

/** True for the digits 0 to 9. */
export function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
