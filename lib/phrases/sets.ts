/**
 * Sets of words. A set is made of the numbers of words and beginnings, and of other sets (-1 - number of the set);
 * equal rows of them are one set. Which words that are is known only when the vocabulary is complete (lib/phrases/spread.ts).
 */
export interface Sets {
	/** The row of set s: entries `starts[s]` to `starts[s + 1]` of `rows`. */
	readonly rows: number[];
	readonly starts: number[];
	/** The set of each word alone, by word number. */
	readonly alone: (number | undefined)[];
	/** Hash table of the others: number of the set + 1, 0 where a slot is empty. */
	slots: Int32Array;
	readonly hashes: number[];
}

/** No sets yet. */
export function noSets(): Sets {
	return { rows: [], starts: [0], alone: [], slots: new Int32Array(64), hashes: [] };
}

/** How many sets there are. */
export function countOf(sets: Sets): number {
	return sets.starts.length - 1;
}

/** The number of the set that entries `from` to `to` (excluded) of `row` make. */
export function setOf(sets: Sets, row: readonly number[], from: number, to: number): number {
	const first = row[from] ?? 0;
	if (to === from + 1) {
		if (first < 0) return -1 - first;
		const known = sets.alone[first];
		if (known !== undefined) return known;
		sets.alone[first] = countOf(sets);
		return add(sets, row, from, to, 0);
	}
	let hash = 0;
	for (let i = from; i < to; i++) hash = Math.imul(hash ^ (row[i] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
	const mask = sets.slots.length - 1;
	let slot = hash & mask;
	for (; sets.slots[slot] !== 0; slot = (slot + 1) & mask) {
		const number = (sets.slots[slot] ?? 0) - 1;
		if (sets.hashes[number] === hash && isSame(sets, number, row, from, to)) return number;
	}
	sets.slots[slot] = countOf(sets) + 1;
	if (countOf(sets) * 2 > mask) grow(sets);
	return add(sets, row, from, to, hash);
}

function add(sets: Sets, row: readonly number[], from: number, to: number, hash: number): number {
	for (let i = from; i < to; i++) sets.rows.push(row[i] ?? 0);
	sets.hashes.push(hash);
	return sets.starts.push(sets.rows.length) - 2;
}

function isSame(sets: Sets, number: number, row: readonly number[], from: number, to: number): boolean {
	const start = sets.starts[number] ?? 0;
	if ((sets.starts[number + 1] ?? 0) - start !== to - from) return false;
	for (let i = from; i < to; i++) if (sets.rows[start + i - from] !== row[i]) return false;
	return true;
}

function grow(sets: Sets): void {
	const old = sets.slots;
	sets.slots = new Int32Array(old.length * 4);
	const mask = sets.slots.length - 1;
	for (const entry of old) {
		if (entry === 0) continue;
		let slot = (sets.hashes[entry - 1] ?? 0) & mask;
		while (sets.slots[slot] !== 0) slot = (slot + 1) & mask;
		sets.slots[slot] = entry;
	}
}
