import { HASH_PRIME, HASH_START } from '../text/hash.ts';
import type { Spans, Text } from '../text/text.ts';
import { openingOf, openings, type Vocabulary } from './vocabulary.ts';

/** Bits of a resolved token beside its word number: a typed span opens or closes here. */
export const OPENS = 1 << 30;
/** See `OPENS`. */
export const CLOSES = 1 << 29;
/** The same for a span of several tokens, which counts as one word of a gap. */
export const LONG_OPENS = 1 << 28;
/** See `LONG_OPENS`. */
export const LONG_CLOSES = 1 << 27;
/** Mask for the word number itself. */
export const WORD = (1 << 26) - 1;

/** A hash table from folded words to their numbers; open addressing, a power of two in size. */
export interface WordTable {
	readonly mask: number;
	/** Hash and number of each slot; number 0 is an empty slot. */
	readonly hashes: Int32Array;
	readonly numbers: Int32Array;
	/** Where each number's units start in `pool`; one more entry than numbers. */
	readonly starts: Int32Array;
	readonly pool: Uint16Array;
}

/** What resolving needs: the words, the beginnings, and which two first units begin a known beginning. */
export interface Dictionary {
	readonly words: WordTable;
	readonly prefixes: WordTable;
	readonly beginnings: Uint8Array;
	readonly longest: number;
}

/** Freezes a vocabulary into tables. */
export function dictionary(known: Vocabulary): Dictionary {
	const starts = new Int32Array(known.starts);
	const pool = known.pool.slice(0, starts[known.size]);
	let longest = 0;
	for (const number of known.prefixes.numbers) {
		if (number === 0) continue;
		longest = Math.max(longest, (starts[number + 1] ?? 0) - (starts[number] ?? 0));
	}
	return {
		words: { ...known.words, starts, pool },
		prefixes: { ...known.prefixes, starts, pool },
		beginnings: openings(known),
		longest,
	};
}

/** The number of each token of a text, with `OPENS` and `CLOSES` where typed spans do. One look-up a token. */
export function resolve(known: Dictionary, text: Text): Int32Array {
	const numbers = new Int32Array(text.count);
	const { hash, from, to, codes } = text;
	for (let i = 0; i < text.count; i++) {
		const start = from[i] ?? 0;
		const end = to[i] ?? 0;
		let number = find(known.words, hash[i] ?? 0, codes, start, end);
		if (
			number === 0 &&
			end - start > 1 &&
			known.beginnings[openingOf(codes[start] ?? 0, codes[start + 1] ?? 0)] === 1
		)
			number = findBeginning(known, codes, start, end);
		numbers[i] = number;
	}
	markSpans(text.spans, numbers);
	return numbers;
}

function markSpans(spans: Spans, numbers: Int32Array): void {
	for (let s = 0; s < spans.count; s++) {
		const first = spans.first[s] ?? 0;
		const last = spans.last[s] ?? 0;
		const isLong = last > first;
		numbers[first] = (numbers[first] ?? 0) | (isLong ? OPENS | LONG_OPENS : OPENS);
		numbers[last] = (numbers[last] ?? 0) | (isLong ? CLOSES | LONG_CLOSES : CLOSES);
	}
}

function find(words: WordTable, hash: number, codes: Uint16Array, start: number, end: number): number {
	const { mask, hashes, numbers } = words;
	for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
		const number = numbers[slot] ?? 0;
		if (number === 0) return 0;
		if (hashes[slot] === hash && isWord(words, number, codes, start, end)) return number;
	}
}

function isWord(words: WordTable, number: number, codes: Uint16Array, start: number, end: number): boolean {
	let at = words.starts[number] ?? 0;
	if ((words.starts[number + 1] ?? 0) - at !== end - start) return false;
	for (let i = start; i < end; i++, at++) if (words.pool[at] !== codes[i]) return false;
	return true;
}

function findBeginning(known: Dictionary, codes: Uint16Array, start: number, end: number): number {
	const last = Math.min(end, start + known.longest);
	let hash = HASH_START;
	let number = 0;
	for (let i = start; i < last; i++) {
		hash = Math.imul(hash ^ (codes[i] ?? 0), HASH_PRIME);
		if (i > start) number = find(known.prefixes, hash, codes, start, i + 1) || number;
	}
	return number;
}
