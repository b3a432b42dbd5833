import { looksLike } from './alike.ts';
import type { Folded } from './gap.ts';
import { ALIKE, kindOf } from './letters.ts';

const MICRO = 0x3bc;

/**
 * Turns the look-alike letters of a word that mixes Latin with Cyrillic, Greek or Armenian into Latin ones, in place.
 * False if a letter looks like no Latin one: then the mixture is real ("SMMщик") and the word stays as it is.
 */
export function foldMixed(text: Folded, from: number, to: number): boolean {
	const latin: number[] = [];
	let isTrick = false;
	for (let i = from; i < to; i++) {
		const code = text.codes[i] ?? 0;
		const isAlike = (kindOf(code) & ALIKE) !== 0;
		const letter = isAlike ? looksLike(text.shown.charAt(text.map?.[i] ?? i)) : code;
		if (letter === 0) return false;
		if (isAlike && code !== MICRO) isTrick = true;
		latin.push(letter);
	}
	for (let i = from; i < to; i++) text.codes[i] = latin[i - from] ?? 0;
	if (isTrick) text.tricks.homoglyph++;
	return true;
}
