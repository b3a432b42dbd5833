import type { Step } from './automaton.ts';

/** Steps out of (or into) the places of all automata: for place p, entries `start[p]` to `start[p + 1]`. */
export interface Steps {
	readonly start: Int32Array;
	readonly to: Int32Array;
	/** Words that may stand between. */
	readonly gap: Int32Array;
}

/** Lays steps out by the place they leave. */
export function stepsOf(steps: readonly Step[], places: number): Steps {
	const sorted = [...steps].sort((a, b) => a.from - b.from || a.to - b.to);
	const start = new Int32Array(places + 1);
	for (const step of sorted) start[step.from + 1] = (start[step.from + 1] ?? 0) + 1;
	for (let p = 0; p < places; p++) start[p + 1] = (start[p + 1] ?? 0) + (start[p] ?? 0);
	return {
		start,
		to: Int32Array.from(sorted, (step) => step.to),
		gap: Int32Array.from(sorted, (step) => step.gap),
	};
}

/** The same steps walked backward. */
export function turned(steps: readonly Step[]): Step[] {
	return steps.map((step) => ({ from: step.to, to: step.from, gap: step.gap }));
}
