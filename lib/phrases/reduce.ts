import type { Match } from './match.ts';
import { MOST } from './settle.ts';

/** Sorts matches by start, makes overlapping ones of one set one, and keeps `MOST` of each of the `sets` sets. */
export function reduce(found: readonly Match[], sets: number): Match[] {
	const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end || a.set - b.set);
	const lastOf: (Match | undefined)[] = new Array(sets);
	const kept: Match[] = [];
	const counts = new Int32Array(sets);
	const places = new Int32Array(sets);
	for (const one of sorted) {
		const last = lastOf[one.set];
		if (last !== undefined && one.start < last.end) {
			const joined = { ...last, end: Math.max(last.end, one.end) };
			if (last.hidden && !one.hidden) delete joined.hidden;
			lastOf[one.set] = joined;
			kept[places[one.set] ?? 0] = joined;
			continue;
		}
		if ((counts[one.set] ?? 0) >= MOST) continue;
		counts[one.set] = (counts[one.set] ?? 0) + 1;
		places[one.set] = kept.length;
		lastOf[one.set] = one;
		kept.push(one);
	}
	return kept;
}
