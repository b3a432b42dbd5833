/** Sets of word numbers, each kept once. */
export interface Sets {
	readonly keys: Map<string, number>;
	readonly rows: number[][];
}

/** No sets yet. */
export function noSets(): Sets {
	return { keys: new Map(), rows: [] };
}

/** The number of a set; equal sets share one. */
export function setOf(sets: Sets, words: readonly number[]): number {
	const sorted = [...new Set(words)].sort((a, b) => a - b);
	const key = sorted.join(' ');
	const number = sets.keys.get(key) ?? sets.rows.push(sorted) - 1;
	sets.keys.set(key, number);
	return number;
}

/** The sets as rows of bits, `stride` numbers a row: word w of set s is bit w of the row that starts at s * stride. */
export function bitsOf(sets: Sets, stride: number): Int32Array {
	const bits = new Int32Array(sets.rows.length * stride);
	sets.rows.forEach((words, set) => {
		for (const word of words) {
			const at = set * stride + (word >> 5);
			bits[at] = (bits[at] ?? 0) | (1 << (word & 31));
		}
	});
	return bits;
}
