import { LONGEST_SPAN } from '../text/span-list.ts';
import type { Spans, Text } from '../text/text.ts';
import type { Plan } from './plan.ts';
import type { Steps } from './steps.ts';
import type { Sweep } from './sweep.ts';

/** Where a walk is: token, step, direction, last step, and the bit of `Plan.ends` that completes it. */
export interface Spot {
	readonly token: number;
	readonly step: number;
	readonly side: 1 | -1;
	readonly most: number;
	readonly goal: number;
}

/**
 * Tries the typed spans that the walk enters at this token on the awaited places. A span of several words counts as
 * one word of a gap. Returns the span's far token if it completes the phrase, else -1.
 */
export function enterSpans(plan: Plan, sweep: Sweep, text: Text, steps: Steps, spot: Spot): number {
	const { spans } = text;
	for (
		let s = firstSpan(spans, spot.side > 0 ? spot.token : spot.token - LONGEST_SPAN);
		s < spans.count;
		s++
	) {
		const first = spans.first[s] ?? 0;
		const last = spans.last[s] ?? 0;
		if (first > spot.token) break;
		if ((spot.side > 0 ? first : last) !== spot.token) continue;
		const size = last - first + 1;
		if (spot.step + size - 1 > spot.most) continue;
		const done = enterSpan(plan, sweep, steps, spot, -1 - (spans.type[s] ?? 0), size);
		if (done) return spot.side > 0 ? last : first;
	}
	return -1;
}

function enterSpan(plan: Plan, sweep: Sweep, steps: Steps, spot: Spot, test: number, size: number): boolean {
	const due = spot.step + size;
	for (let i = 0; i < sweep.count; i++) {
		const place = sweep.awaited[i] ?? 0;
		const until = sweep.until[place] ?? -1;
		if (size > 1 && until > spot.step) sweep.later.push(due, place, until + size - 1);
		if (plan.tests[place] !== test) continue;
		if ((plan.ends[place] ?? 0) & spot.goal) return true;
		const end = steps.start[place + 1] ?? 0;
		for (let s = steps.start[place] ?? 0; s < end; s++) {
			sweep.later.push(due, steps.to[s] ?? 0, due + (steps.gap[s] ?? 0));
		}
	}
	return false;
}

/** The first span that starts at token `token` or later. */
export function firstSpan(spans: Spans, token: number): number {
	let low = 0;
	let high = spans.count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans.first[middle] ?? 0) < token) low = middle + 1;
		else high = middle;
	}
	return low;
}
