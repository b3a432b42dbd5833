import { foldCharacter } from './fold.ts';
import { kindOf, LETTER } from './letters.ts';
import { count, put, type Writer } from './writer.ts';

const FLAG_A = 0x1f1e6;
const FLAG_Z = 0x1f1ff;
/** Countries that have a flag, two letters each. */
const countries =
	'acadaeafagaialamaoaqarasatauawaxazbabbbdbebfbgbhbibjblbmbnbobqbrbsbtbvbwbybzcacccdcfcgchcickclcmcncocpcrcucvcwcxcyczdedgdjdkdmdodzeaeceeegehereseteufifjfkfmfofrgagbgdgegfggghgiglgmgngpgqgrgsgtgugwgyhkhmhnhrhthuicidieiliminioiqirisitjejmjojpkekgkhkikmknkpkrkwkykzlalblclilklrlsltlulvlymamcmdmemfmgmhmkmlmmmnmompmqmrmsmtmumvmwmxmymznancnenfngninlnonpnrnunzompapepfpgphpkplpmpnprpsptpwpyqarerorsrurwsasbscsdsesgshsisjskslsmsnsosrssstsvsxsysztatctdtftgthtjtktltmtntotrtttvtwtzuaugumunusuyuzvavcvevgvivnvuwfwsxkyeytzazmzw';

/** Writes the character outside the first plane (or the lone half of one) at `at`; returns the next place to read. */
export function readAstral(writer: Writer, shown: string, at: number): number {
	const point = shown.codePointAt(at) ?? 0;
	if (point < 0x10000) {
		put(writer, point, at);
		return at + 1;
	}
	if (point >= FLAG_A && point <= FLAG_Z) return readFlags(writer, shown, at);
	if (point >= 0xe0000 && point <= 0xe0fff) return at + 2;
	const letter = squaredLetter(point) || styledLetter(point);
	if (letter !== 0) {
		count(writer, 'styled');
		put(writer, letter, at);
	} else {
		put(writer, shown.charCodeAt(at), at);
		put(writer, shown.charCodeAt(at + 1), at + 1);
	}
	return at + 2;
}

/** Squared and circled letters that NFKC leaves alone. */
function squaredLetter(point: number): number {
	if (point >= 0x1f130 && point <= 0x1f149) return 97 + point - 0x1f130;
	if (point >= 0x1f150 && point <= 0x1f169) return 97 + point - 0x1f150;
	return point >= 0x1f170 && point <= 0x1f189 ? 97 + point - 0x1f170 : 0;
}

/** Mathematical and other styled letters and digits that NFKC folds to one unit. */
function styledLetter(point: number): number {
	if (point < 0x1d400 || point > 0x1fbff || (point > 0x1d7ff && point < 0x1fbf0)) return 0;
	const folded = foldCharacter(String.fromCodePoint(point));
	if (folded.length !== 1) return 0;
	const code = folded.charCodeAt(0);
	return kindOf(code) & LETTER || (code >= 48 && code <= 57) ? code : 0;
}

/** A run of flag letters: flags of countries stay signs, anything else is a word written with them. */
function readFlags(writer: Writer, shown: string, at: number): number {
	let end = at;
	let word = '';
	for (;;) {
		const point = shown.codePointAt(end) ?? 0;
		if (point < FLAG_A || point > FLAG_Z) break;
		word += String.fromCharCode(97 + point - FLAG_A);
		end += 2;
	}
	if (areCountries(word)) {
		for (let i = at; i < end; i++) put(writer, shown.charCodeAt(i), i);
		return end;
	}
	count(writer, 'emoji');
	for (let i = 0; i < word.length; i++) put(writer, word.charCodeAt(i), at + 2 * i);
	return end;
}

function areCountries(word: string): boolean {
	if (word.length % 2 !== 0) return false;
	for (let i = 0; i < word.length; i += 2) {
		let found = countries.indexOf(word.slice(i, i + 2));
		while (found % 2 === 1) found = countries.indexOf(word.slice(i, i + 2), found + 1);
		if (found < 0) return false;
	}
	return true;
}
