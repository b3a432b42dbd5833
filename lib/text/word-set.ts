import { foldCharacter } from './fold.ts';
import { hashWord } from './hash.ts';

/** Hashes of words, folded as a text is; for the tokeniser's own lists. Words are separated by white space. */
export function wordSet(words: string): ReadonlySet<number> {
	return new Set(words.split(/\s+/).filter(Boolean).map(hashFolded));
}

function hashFolded(word: string): number {
	const isPlain = /^[!-@[-~]*$/.test(word);
	return hashWord(isPlain ? word : [...word].map(foldCharacter).join(''));
}
