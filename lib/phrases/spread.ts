import { countOf, type Sets } from './sets.ts';
import { beginnings, type Vocabulary } from './vocabulary.ts';

/** Which words of a complete vocabulary are in each set, as far as it was asked. */
export interface Spread {
	readonly sets: Sets;
	/** The words of set s: entries `starts[s]` to `starts[s + 1]` of `words`. */
	readonly words: number[];
	readonly starts: number[];
	/**
	 * 64 bits for each set in which every word of it has its own (word number modulo 64): words whose bit 5 is not set,
	 * and those whose is.
	 */
	readonly even: number[];
	readonly odd: number[];
	/** What each beginning of words stands for. */
	readonly prefixes: readonly (readonly number[] | undefined)[];
	/** For each word the last set (+ 1) into which it was put. */
	readonly seen: Int32Array;
}

/** Nothing spread yet. The vocabulary must be complete; sets of sets may still be made. */
export function spreadOf(sets: Sets, known: Vocabulary): Spread {
	const prefixes = beginnings(known);
	return { sets, words: [], starts: [0], even: [], odd: [], prefixes, seen: new Int32Array(known.size) };
}

/** Spreads every set that was made up to now. */
export function spreadAll(spread: Spread): void {
	const { sets, words, starts } = spread;
	for (let set = starts.length - 1; set < countOf(sets); set++) {
		const from = words.length;
		const end = sets.starts[set + 1] ?? 0;
		for (let i = sets.starts[set] ?? 0; i < end; i++) putEntry(spread, set, sets.rows[i] ?? 0);
		let even = 0;
		let odd = 0;
		for (let i = from; i < words.length; i++) {
			const word = words[i] ?? 0;
			if (word & 32) odd |= 1 << (word & 31);
			else even |= 1 << (word & 31);
		}
		spread.even.push(even);
		spread.odd.push(odd);
		starts.push(words.length);
	}
}

function putEntry(spread: Spread, set: number, entry: number): void {
	const { words, starts, prefixes } = spread;
	if (entry < 0) {
		const end = starts[-entry] ?? 0;
		for (let i = starts[-1 - entry] ?? 0; i < end; i++) putWord(spread, set, words[i] ?? 0);
		return;
	}
	const beginning = prefixes[entry];
	if (beginning === undefined) putWord(spread, set, entry);
	else for (const word of beginning) putWord(spread, set, word);
}

function putWord({ words, seen }: Spread, set: number, word: number): void {
	if (seen[word] === set + 1) return;
	seen[word] = set + 1;
	words.push(word);
}

/** The sets of a complete vocabulary, ready to be asked. */
export interface Members {
	/** For each set where its row starts in `bits`; -1 - word for a set of one word, which needs no row. */
	readonly rows: Int32Array;
	/** Bit w of a set's row: word w is in it. */
	readonly bits: Int32Array;
}

/** Lays the sets out in rows of bits, for a vocabulary of `size` words. */
export function membersOf({ words, starts }: Spread, size: number): Members {
	const stride = (size + 31) >> 5;
	const sets = starts.length - 1;
	const rows = new Int32Array(sets);
	let end = 0;
	for (let set = 0; set < sets; set++) {
		const from = starts[set] ?? 0;
		const isOne = (starts[set + 1] ?? 0) - from === 1;
		rows[set] = isOne ? -1 - (words[from] ?? 0) : end;
		if (!isOne) end += stride;
	}
	const bits = new Int32Array(end);
	for (let set = 0; set < sets; set++) {
		const row = rows[set] ?? 0;
		if (row < 0) continue;
		const last = starts[set + 1] ?? 0;
		for (let i = starts[set] ?? 0; i < last; i++) {
			const word = words[i] ?? 0;
			const at = row + (word >> 5);
			bits[at] = (bits[at] ?? 0) | (1 << (word & 31));
		}
	}
	return { rows, bits };
}

/** True if a word is in a set. */
export function holds({ rows, bits }: Members, set: number, word: number): boolean {
	const row = rows[set] ?? 0;
	return row < 0 ? row === -1 - word : (((bits[row + (word >> 5)] ?? 0) >>> (word & 31)) & 1) === 1;
}
