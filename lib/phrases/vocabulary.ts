import { HASH_PRIME, HASH_START } from '../text/hash.ts';
import { costOf } from './commonness.ts';

/** A growing hash table of word numbers: open addressing, a power of two in size, a quarter full at most. */
export interface Slots {
	mask: number;
	/** Hash and number of each slot; number 0 is an empty slot. */
	hashes: Int32Array;
	numbers: Int32Array;
	count: number;
}

/** Every word that a set of phrases names. Number 0 is "any other word". */
export interface Vocabulary {
	readonly words: Slots;
	/** Beginnings of words (`regist*`). A word that is no known word counts as its longest known beginning. */
	readonly prefixes: Slots;
	/** The units of all words and beginnings, in the order of their numbers. */
	pool: Uint16Array;
	/** Where the units of each number start in `pool`; one more entry than numbers. */
	readonly starts: number[];
	/** For each number what it costs to look at every place where it stands. */
	readonly costs: number[];
	size: number;
}

/** An empty vocabulary. */
export function vocabulary(): Vocabulary {
	return {
		words: slots(64),
		prefixes: slots(64),
		pool: new Uint16Array(1024),
		starts: [0, 0],
		costs: [0],
		size: 1,
	};
}

function slots(size: number): Slots {
	return { mask: size - 1, hashes: new Int32Array(size), numbers: new Int32Array(size), count: 0 };
}

/** Where the next word is to be written in the pool, with room for `units` units there. */
export function room(known: Vocabulary, units: number): number {
	const end = known.starts[known.size] ?? 0;
	if (end + units > known.pool.length) {
		const grown = new Uint16Array((end + units) * 2);
		grown.set(known.pool);
		known.pool = grown;
	}
	return end;
}

/** The number of the word that was written at the end of the pool, up to `end`: a new one if it was not known. */
export function intern(known: Vocabulary, end: number, hash: number, prefix: boolean): number {
	const table = prefix ? known.prefixes : known.words;
	const from = known.starts[known.size] ?? 0;
	const slot = slotOf(known, table, hash, from, end);
	const found = table.numbers[slot] ?? 0;
	if (found !== 0) return found;
	const number = known.size++;
	table.hashes[slot] = hash;
	table.numbers[slot] = number;
	known.starts.push(end);
	known.costs.push(costOf(hash, end - from, prefix));
	if (++table.count * 4 > table.mask) grow(table);
	return number;
}

/** The number of the word or beginning that stands at `from` to `end` in the pool; 0 if it is not known. */
export function numberAt(known: Vocabulary, table: Slots, hash: number, from: number, end: number): number {
	return table.numbers[slotOf(known, table, hash, from, end)] ?? 0;
}

function slotOf(known: Vocabulary, table: Slots, hash: number, from: number, end: number): number {
	const { mask, hashes, numbers } = table;
	let slot = hash & mask;
	for (; numbers[slot] !== 0; slot = (slot + 1) & mask)
		if (hashes[slot] === hash && isSame(known, numbers[slot] ?? 0, from, end)) break;
	return slot;
}

function isSame({ pool, starts }: Vocabulary, number: number, from: number, end: number): boolean {
	const start = starts[number] ?? 0;
	if ((starts[number + 1] ?? 0) - start !== end - from) return false;
	for (let i = from; i < end; i++) if (pool[start + i - from] !== pool[i]) return false;
	return true;
}

function grow(table: Slots): void {
	const { hashes, numbers } = table;
	const made = slots(hashes.length * 2);
	for (let old = 0; old < numbers.length; old++) {
		const hash = hashes[old] ?? 0;
		if (numbers[old] === 0) continue;
		let slot = hash & made.mask;
		while (made.numbers[slot] !== 0) slot = (slot + 1) & made.mask;
		made.hashes[slot] = hash;
		made.numbers[slot] = numbers[old] ?? 0;
	}
	table.mask = made.mask;
	table.hashes = made.hashes;
	table.numbers = made.numbers;
}

/** Every number that a beginning stands for, by its number, once the vocabulary is complete; nothing at words. */
export function beginnings(known: Vocabulary): (number[] | undefined)[] {
	// Filled at once: an array with wide gaps is slow to ask.
	const found: (number[] | undefined)[] = Array.from({ length: known.size });
	if (known.prefixes.count === 0) return found;
	const opened = openings(known);
	const { pool } = known;
	for (let number = 1; number < known.size; number++) {
		const from = known.starts[number] ?? 0;
		const end = known.starts[number + 1] ?? 0;
		if (opened[openingOf(pool[from] ?? 0, pool[from + 1] ?? 0)] === 0) continue;
		let hash = HASH_START;
		for (let i = from; i < end; i++) {
			hash = Math.imul(hash ^ (known.pool[i] ?? 0), HASH_PRIME);
			const prefix = numberAt(known, known.prefixes, hash, from, i + 1);
			if (prefix === 0) continue;
			const list = found[prefix];
			if (list) list.push(number);
			else found[prefix] = [number];
		}
	}
	return found;
}

const OPENINGS = 4095;

/**
 * Marks the first two letters of every beginning (`openingOf`; none is shorter), so that most words need not be looked
 * up letter by letter.
 */
export function openings({ pool, starts, prefixes }: Vocabulary): Uint8Array {
	const marks = new Uint8Array(OPENINGS + 1);
	for (const number of prefixes.numbers) {
		const from = starts[number] ?? 0;
		if (number !== 0) marks[openingOf(pool[from] ?? 0, pool[from + 1] ?? 0)] = 1;
	}
	return marks;
}

/** A number for two letters; some share theirs. */
export function openingOf(first: number, second: number): number {
	return (Math.imul(first, 61) ^ second) & OPENINGS;
}

/** The letters of a word or beginning. */
export function textOf({ pool, starts }: Vocabulary, number: number): string {
	return String.fromCharCode(...pool.subarray(starts[number], starts[number + 1]));
}
