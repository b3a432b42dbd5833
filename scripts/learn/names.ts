import { walkWords } from '../../lib/score/walk-words.ts';
import { shownSpan } from '../../lib/text/offsets.ts';
import type { Text } from '../../lib/text/text.ts';
import type { Document } from './documents.ts';

/** A word written with a capital in this share of its places inside sentences is a name. */
const SHARE = 0.8;

/** Codes of countries and states; two capitals say where, not what. */
const CODE = /^[A-Z]{2}$/;

interface Written {
	small: number;
	capital: number;
}

/**
 * Words that are mostly written with a capital where the word before them is not: people, firms, places, months. They
 * are not learned: they tell who wrote a text, not what it is. Titles and headings, where every word has a capital, do
 * not count. Words with a capital in the middle are two words whose space was lost, and are not learned either.
 */
export function namesIn(documents: readonly Document[]): Set<string> {
	const words = new Map<string, Written>();
	for (const { signals } of documents) {
		count(signals.frame, words);
		count(signals.body, words);
	}
	const isName = ({ small, capital }: Written) => capital >= SHARE * (capital + small);
	return new Set([...words].filter(([, written]) => isName(written)).map(([word]) => word));
}

function count(text: Text, words: Map<string, Written>): void {
	const starts = new Set(text.sentences.subarray(0, text.sentenceCount));
	let before = '';
	walkWords(text, (token) => {
		const { start, end } = shownSpan(text, text.from[token] ?? 0, text.to[token] ?? 0);
		const shown = text.shown.slice(start, end);
		const word = String.fromCharCode(...text.codes.subarray(text.from[token] ?? 0, text.to[token] ?? 0));
		const written = words.get(word) ?? { small: 0, capital: 0 };
		words.set(word, written);
		if (/\p{Ll}\p{Lu}/u.test(shown)) written.capital += 1;
		else if (!/^\p{Lu}/u.test(shown)) written.small++;
		else if (CODE.test(shown)) written.capital++;
		else if (!starts.has(token) && /^\p{Ll}/u.test(before) && /\p{Ll}/u.test(shown)) written.capital++;
		before = shown;
	});
}
