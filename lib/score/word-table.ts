import { hashWord } from '../text/hash.ts';

/**
 * Words and word pairs with their points, to look up by hash alone: no string is made for a token. Open addressing; two
 * different words with the same 32 bits are taken for one, which in a few thousand words hardly ever happens and moves
 * a rank by a hair if it does.
 */
export interface WordTable {
	readonly mask: number;
	/** A bit for each beginning of a hash that is there: small enough to stay at hand, it answers most look-ups with no. */
	readonly sieve: Uint8Array;
	readonly hashes: Int32Array;
	/** For each slot the number of its word, counted from 1; 0 is an empty slot. Small, because most look-ups end here. */
	readonly numbers: Uint16Array;
	/** Points and rarity of each word by number. */
	readonly points: Float64Array;
	readonly rarity: Uint8Array;
}

/** What was learned of a word. */
export interface WordWorth {
	readonly points: number;
	/** 1 to 7; see `Learned.words`. */
	readonly rarity: number;
}

/** What joins words that stand in a row in `Learned.words`. */
export const JOIN = '+';

/** The hash of what stands in a row, from the hash of all but its last word and that of the last. */
export function pairHash(first: number, second: number): number {
	return Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) ^ second;
}

const SIEVE_BITS = 1 << 17;
const SIEVE_SHIFT = 32 - 17;

/** Makes the table of words (or words in a row, joined with `JOIN`), each with its worth. Words are folded already. */
export function wordTable(words: ReadonlyMap<string, WordWorth>): WordTable {
	let slots = 64;
	while (slots < words.size * 2) slots *= 2;
	const table = {
		mask: slots - 1,
		sieve: new Uint8Array(SIEVE_BITS / 8),
		hashes: new Int32Array(slots),
		numbers: new Uint16Array(slots),
		points: new Float64Array(words.size + 1),
		rarity: new Uint8Array(words.size + 1),
	};
	let number = 0;
	for (const [word, { points, rarity }] of words) {
		const hash = hashOf(word);
		const bit = hash >>> SIEVE_SHIFT;
		table.sieve[bit >> 3] = (table.sieve[bit >> 3] ?? 0) | (1 << (bit & 7));
		let slot = hash & table.mask;
		while (table.numbers[slot] !== 0) slot = (slot + 1) & table.mask;
		table.hashes[slot] = hash;
		table.numbers[slot] = ++number;
		table.points[number] = points;
		table.rarity[number] = rarity;
	}
	return table;
}

function hashOf(word: string): number {
	return word
		.split(JOIN)
		.map((part) => hashWord(part))
		.reduce(pairHash);
}

/** The number of the word with this hash; 0 if it is not in the table. */
export function numberOf(table: WordTable, hash: number): number {
	const bit = hash >>> SIEVE_SHIFT;
	if (((table.sieve[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return 0;
	const { mask, hashes, numbers } = table;
	for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
		const number = numbers[slot] ?? 0;
		if (number === 0 || hashes[slot] === hash) return number;
	}
}
