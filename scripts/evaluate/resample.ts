const DRAWS = 200;
const SEED = 20261123;

/**
 * Draws samples of the same number of groups, with replacement: what other texts of the same sort might have given
 * (bootstrap). Members of a group stay together. Seeded: same input, same draws.
 */
export function resample<T>(all: readonly T[], groupOf: (one: T) => string): T[][] {
	const groups = [...Map.groupBy(all, groupOf).values()];
	const random = seeded(SEED);
	return Array.from({ length: DRAWS }, () =>
		groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? []),
	);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
