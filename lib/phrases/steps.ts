import type { Step } from './automaton.ts';

/** Steps out of (or into) the places of all automata: for place p, entries `start[p]` to `start[p + 1]`. */
export interface Steps {
	readonly start: Int32Array;
	readonly to: Int32Array;
	/** Words that may stand between. */
	readonly gap: Int32Array;
}

/** Lays the steps of all automata out by the place they leave, or with `back` by the place they reach. */
export function stepsOf(
	automata: readonly { readonly steps: readonly Step[] }[],
	offsets: readonly number[],
	places: number,
	back: boolean,
): Steps {
	const start = new Int32Array(places + 1);
	let count = 0;
	automata.forEach(({ steps }, i) => {
		count += steps.length;
		for (const step of steps) {
			const at = (back ? step.to : step.from) + (offsets[i] ?? 0) + 1;
			start[at] = (start[at] ?? 0) + 1;
		}
	});
	for (let p = 0; p < places; p++) start[p + 1] = (start[p + 1] ?? 0) + (start[p] ?? 0);
	const next = start.slice();
	const to = new Int32Array(count);
	const gap = new Int32Array(count);
	automata.forEach(({ steps }, i) => {
		const offset = offsets[i] ?? 0;
		for (const step of steps) {
			const from = (back ? step.to : step.from) + offset;
			const at = next[from] ?? 0;
			next[from] = at + 1;
			to[at] = (back ? step.from : step.to) + offset;
			gap[at] = step.gap;
		}
	});
	return { start, to, gap };
}
