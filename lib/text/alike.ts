/**
 * Letters that are read as Latin ones. Own small table after the idea of the "skeleton" of UTS 39.
 * `lower` and `upper` differ where a letter's two cases look like different Latin letters (Greek η and Η).
 */
const lower: Readonly<Record<string, string>> = {
	// Cyrillic
	а: 'a',
	в: 'b',
	с: 'c',
	ԁ: 'd',
	е: 'e',
	ҽ: 'e',
	ԍ: 'g',
	һ: 'h',
	н: 'h',
	і: 'i',
	ј: 'j',
	к: 'k',
	ӏ: 'l',
	м: 'm',
	п: 'n',
	о: 'o',
	р: 'p',
	ԛ: 'q',
	г: 'r',
	ѕ: 's',
	т: 't',
	и: 'u',
	ѵ: 'v',
	ѡ: 'w',
	ԝ: 'w',
	ш: 'w',
	х: 'x',
	у: 'y',
	ү: 'y',
	з: '3',
	ь: 'b',
	// Greek
	α: 'a',
	β: 'b',
	ϲ: 'c',
	ε: 'e',
	η: 'n',
	ι: 'i',
	ϳ: 'j',
	κ: 'k',
	μ: 'u',
	ν: 'v',
	ο: 'o',
	ρ: 'p',
	σ: 'o',
	τ: 't',
	υ: 'u',
	ω: 'w',
	χ: 'x',
	γ: 'y',
	ζ: 'z',
	π: 'n',
	δ: 'd',
	// Armenian
	օ: 'o',
	ո: 'n',
	ս: 'u',
	հ: 'h',
	ց: 'g',
	զ: 'q',
	ա: 'w',
	յ: 'j',
	ք: 'p',
	ղ: 'n',
	ռ: 'n',
	ւ: 'l',
};

const upper: Readonly<Record<string, string>> = {
	Η: 'h',
	Υ: 'y',
	Ν: 'n',
	Μ: 'm',
	Ρ: 'p',
	Χ: 'x',
	Ζ: 'z',
	Γ: 'r',
	Ս: 'u',
	Տ: 's',
	Լ: 'l',
	Յ: 'j',
	Օ: 'o',
	П: 'n',
};

/** Small capitals and letters of the phonetic alphabet that stand for plain letters; NFKC does not fold them. */
export const SMALL_LETTERS: Readonly<Record<string, string>> = {
	ᴀ: 'a',
	ʙ: 'b',
	ᴄ: 'c',
	ᴅ: 'd',
	ᴇ: 'e',
	ꜰ: 'f',
	ɢ: 'g',
	ʜ: 'h',
	ɪ: 'i',
	ᴊ: 'j',
	ᴋ: 'k',
	ʟ: 'l',
	ᴍ: 'm',
	ɴ: 'n',
	ᴏ: 'o',
	ᴘ: 'p',
	ꞯ: 'q',
	ʀ: 'r',
	ꜱ: 's',
	ᴛ: 't',
	ᴜ: 'u',
	ᴠ: 'v',
	ᴡ: 'w',
	ʏ: 'y',
	ᴢ: 'z',
	ɑ: 'a',
	ɡ: 'g',
	ɩ: 'i',
};

/** Letters without a Unicode decomposition that people type without their stroke or as two letters. */
export const PLAIN_LETTERS: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ı: 'i',
	ħ: 'h',
	ŧ: 't',
	æ: 'ae',
	œ: 'oe',
	ß: 'ss',
	þ: 'th',
	ς: 'σ',
	ƀ: 'b',
	ɓ: 'b',
	ɖ: 'd',
	ɗ: 'd',
	ƙ: 'k',
	ƴ: 'y',
	ŋ: 'n',
	// Arabic writes the same ending in two ways.
	ى: 'ي',
	ة: 'ه',
};

/**
 * The Latin letter that a Cyrillic, Greek or Armenian letter looks like, as a code unit; 0 if none.
 * `shown` is the letter as the page shows it, in its own case.
 */
export function looksLike(shown: string): number {
	const letter = upper[shown] ?? lower[shown.toLowerCase()] ?? lower[plain(shown)];
	return letter === undefined ? 0 : letter.charCodeAt(0);
}

function plain(shown: string): string {
	return shown.toLowerCase().normalize('NFD').charAt(0);
}
