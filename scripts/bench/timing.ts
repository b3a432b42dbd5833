/**
 * Million UTF-16 units a second of the best of at least eight runs (about `budget` milliseconds in all, after a warm-up
 * of a third of that). The best, because other programs on the machine only ever make a run slower.
 */
export function throughput(size: number, run: () => unknown, budget = 1500): number {
	const warm = performance.now() + budget / 3;
	do run();
	while (performance.now() < warm);
	let best = Number.POSITIVE_INFINITY;
	const start = performance.now();
	for (let round = 0; round < 8 || performance.now() - start < budget; round++)
		best = Math.min(best, timed(run));
	return size / best / 1000;
}

/**
 * How much longer `second` takes than `first`, as a share (0.1: a tenth). Both run in turn, and the best of each
 * counts, so that a busy machine troubles both alike; after a warm-up.
 */
export function extra(first: () => unknown, second: () => unknown, budget = 6000): number {
	for (const warm = performance.now() + budget / 4; performance.now() < warm; ) {
		first();
		second();
	}
	let [a, b] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
	const start = performance.now();
	for (let round = 0; round < 20 || performance.now() - start < budget; round++) {
		a = Math.min(a, timed(first));
		b = Math.min(b, timed(second));
	}
	return b / a - 1;
}

/** Milliseconds of the first run, and of the best of `rounds` more. */
export function firstAndBest(run: () => unknown, rounds: number): { first: number; best: number } {
	const first = timed(run);
	let best = first;
	for (let round = 0; round < rounds; round++) best = Math.min(best, timed(run));
	return { first, best };
}

function timed(run: () => unknown): number {
	const before = performance.now();
	run();
	return performance.now() - before;
}
