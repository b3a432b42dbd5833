import { looksLike } from './alike.ts';
import type { Guesser } from './edits.ts';
import { ALIKE, kindOf, LATIN } from './letters.ts';

/** A word wholly in another script, all of whose letters look Latin, between two Latin words. */
export function guessAlike(guesser: Guesser, at: number): void {
	const { text, tokens } = guesser;
	if (!isLatin(guesser, at - 1) || !isLatin(guesser, at + 1)) return;
	const from = tokens.from[at] ?? 0;
	const to = tokens.to[at] ?? 0;
	if (to - from > 24) return;
	let word = '';
	for (let i = from; i < to; i++) {
		const isAlike = (kindOf(text.codes[i] ?? 0) & ALIKE) !== 0;
		const letter = isAlike ? looksLike(text.shown.charAt(text.map?.[i] ?? i)) : 0;
		if (letter === 0) return;
		word += String.fromCharCode(letter);
	}
	guesser.edits.push({ from, to, text: word, trick: null });
}

function isLatin(guesser: Guesser, token: number): boolean {
	if (token < 0 || token >= guesser.tokens.count) return false;
	return (kindOf(guesser.text.codes[guesser.tokens.from[token] ?? 0] ?? 0) & LATIN) !== 0;
}
