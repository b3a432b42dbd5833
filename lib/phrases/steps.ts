/** Steps out of (or into) the places of all phrases: for place p, entries `start[p]` to `start[p + 1]`. */
export interface Steps {
	readonly start: Int32Array;
	readonly to: Int32Array;
	/** Words that may stand between. */
	readonly gap: Int32Array;
}

/** Lays steps out by the place that they leave. */
export function stepsOf(
	from: readonly number[],
	to: readonly number[],
	gap: readonly number[],
	places: number,
): Steps {
	const start = new Int32Array(places + 2);
	for (const place of from) start[place + 2] = (start[place + 2] ?? 0) + 1;
	for (let p = 2; p <= places; p++) start[p] = (start[p] ?? 0) + (start[p - 1] ?? 0);
	const made = { start, to: new Int32Array(from.length), gap: new Int32Array(from.length) };
	for (let s = 0; s < from.length; s++) {
		const place = (from[s] ?? 0) + 1;
		const at = start[place] ?? 0;
		start[place] = at + 1;
		made.to[at] = to[s] ?? 0;
		made.gap[at] = gap[s] ?? 0;
	}
	return made;
}
