/** A feature over all texts: where it is not zero. */
export interface Column {
	readonly rows: Int32Array;
	readonly values: Float64Array;
	/** How strongly its weight is drawn to 0. */
	readonly pull: number;
	/** The least weight that it may take. */
	readonly least: number;
}

/** What the weights are to explain: for each text whether it is bad, and how much it counts. */
export interface Targets {
	readonly bad: Uint8Array;
	readonly counts: Float64Array;
}

/** The weights found: of nothing at all, and of each column. */
export interface Fit {
	readonly base: number;
	readonly weights: Float64Array;
}

const MOST_ROUNDS = 60;
const STILL = 1e-3;
/** A weight moves by at most so much at once, so that a step never overshoots far. */
const LONGEST_STEP = 0.5;

/**
 * Logistic regression: weight by weight towards the least of Σ count·loss + Σ pull/2·weight², round and round in the
 * same order until nothing moves any more. Same input, same output.
 */
export function fit(columns: readonly Column[], { bad, counts }: Targets): Fit {
	const sums = new Float64Array(bad.length);
	const weights = new Float64Array(columns.length);
	const all: Column = {
		rows: Int32Array.from(bad, (_, at) => at),
		values: new Float64Array(bad.length).fill(1),
		pull: 0,
		least: Number.NEGATIVE_INFINITY,
	};
	let base = 0;
	for (let round = 0; round < MOST_ROUNDS; round++) {
		let moved = 0;
		const by = step(all, base, sums, bad, counts);
		base += by;
		for (let j = 0; j < columns.length; j++) {
			const column = columns[j];
			if (column === undefined) continue;
			const way = step(column, weights[j] ?? 0, sums, bad, counts);
			weights[j] = (weights[j] ?? 0) + way;
			moved = Math.max(moved, Math.abs(way));
		}
		if (Math.max(moved, Math.abs(by)) < STILL) break;
	}
	return { base, weights };
}

/** Moves one weight towards its best value, with the others as they are; returns by how much. */
function step(
	column: Column,
	weight: number,
	sums: Float64Array,
	bad: Uint8Array,
	counts: Float64Array,
): number {
	const { rows, values, pull, least } = column;
	let slope = pull * weight;
	let bend = pull;
	for (let k = 0; k < rows.length; k++) {
		const row = rows[k] ?? 0;
		const value = values[k] ?? 0;
		const likely = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
		const count = counts[row] ?? 0;
		slope += count * value * (likely - (bad[row] ?? 0));
		bend += count * value * value * Math.max(likely * (1 - likely), 0.01);
	}
	const wanted = Math.max(least, weight - slope / bend);
	const by = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, wanted - weight));
	if (Math.abs(by) < 1e-7) return 0;
	for (let k = 0; k < rows.length; k++) {
		const row = rows[k] ?? 0;
		sums[row] = (sums[row] ?? 0) + by * (values[k] ?? 0);
	}
	return by;
}
