import type { Text } from '../text/text.ts';
import { CLOSES, OPENS, WORD } from './dictionary.ts';
import { STARTS, STOPS } from './draft.ts';
import { enterSpans, type Spot } from './enter-spans.ts';
import type { Plan } from './plan.ts';
import { holds } from './spread.ts';
import type { Steps } from './steps.ts';

/**
 * One bounded walk over the tokens on one side of an anchor. For every place that may come next it keeps the last
 * step at which it may stand; since a gap is "up to" so many words, that one number says all. The cost is at most
 * (places of the phrase) × (words in its longest form): nothing is tried twice, whatever the text.
 */
export interface Sweep {
	/** For each place the last step at which it may stand; -1: not awaited. */
	readonly until: Int32Array;
	/** The awaited places, `count` of them. */
	readonly awaited: Int32Array;
	count: number;
	/** What becomes possible only behind a typed span: step, place, until, and so on. */
	later: number[];
}

/** Room for walks in a plan. */
export function sweepOf(plan: Plan): Sweep {
	const size = plan.tests.length;
	return { until: new Int32Array(size).fill(-1), awaited: new Int32Array(size), count: 0, later: [] };
}

/** What a walk goes over. */
export interface Field {
	readonly text: Text;
	/** The resolved tokens (`resolve`). */
	readonly numbers: Int32Array;
}

/**
 * Walks away from place `place` over tokens `from`, `from + side`, … up to `limit` (included), `side` 1 forward or -1
 * backward; nothing fits at the first `skip` of them. Returns the token with which the phrase is complete on that side (`from - side` if it is already), or -1.
 */
export function walk(
	plan: Plan,
	sweep: Sweep,
	field: Field,
	place: number,
	skip: number,
	from: number,
	limit: number,
	side: 1 | -1,
): number {
	const steps = side > 0 ? plan.ahead : plan.back;
	const goal = side > 0 ? STOPS : STARTS;
	const opens = side > 0 ? OPENS : CLOSES;
	if ((plan.ends[place] ?? 0) & goal) return from - side;
	const most = (limit - from) * side;
	let result = -1;
	start(sweep, steps, place, skip);
	for (let step = skip; step <= most && result < 0; step++) {
		if (sweep.later.length > 0) wake(sweep, step);
		if (sweep.count === 0 && sweep.later.length === 0) break;
		const token = from + side * step;
		const number = field.numbers[token] ?? 0;
		if (number & opens) {
			const spot: Spot = { token, step, side, most, goal };
			result = enterSpans(plan, sweep, field.text, steps, spot);
		}
		if (result < 0 && enterWord(plan, sweep, steps, number & WORD, step, goal)) result = token;
	}
	clear(sweep);
	return result;
}

/** Awaits the places next to the anchor that may still come at step `skip`. */
function start(sweep: Sweep, steps: Steps, place: number, skip: number): void {
	const end = steps.start[place + 1] ?? 0;
	for (let s = steps.start[place] ?? 0; s < end; s++) {
		const gap = steps.gap[s] ?? 0;
		if (gap >= skip) expect(sweep, steps.to[s] ?? 0, gap);
	}
}

/** Awaits the places behind `place` from step `step` on. */
function leave(sweep: Sweep, steps: Steps, place: number, step: number): void {
	const end = steps.start[place + 1] ?? 0;
	for (let s = steps.start[place] ?? 0; s < end; s++)
		expect(sweep, steps.to[s] ?? 0, step + (steps.gap[s] ?? 0));
}

function expect(sweep: Sweep, place: number, until: number): void {
	const known = sweep.until[place] ?? -1;
	if (known < 0) sweep.awaited[sweep.count++] = place;
	if (until > known) sweep.until[place] = until;
}

/**
 * Tries the word on the awaited places and drops those whose time is over; true if it completes the phrase. Places
 * reached by this word lie behind `count` as it was, so that they wait for the next word.
 */
function enterWord(
	plan: Plan,
	sweep: Sweep,
	steps: Steps,
	word: number,
	step: number,
	goal: number,
): boolean {
	const { tests, ends, members } = plan;
	const count = sweep.count;
	for (let i = 0; word !== 0 && i < count; i++) {
		const place = sweep.awaited[i] ?? 0;
		const test = tests[place] ?? 0;
		if (test < 0 || !holds(members, test, word)) continue;
		if ((ends[place] ?? 0) & goal) return true;
		leave(sweep, steps, place, step + 1);
	}
	let kept = 0;
	for (let i = 0; i < sweep.count; i++) {
		const place = sweep.awaited[i] ?? 0;
		if ((sweep.until[place] ?? -1) > step) sweep.awaited[kept++] = place;
		else sweep.until[place] = -1;
	}
	sweep.count = kept;
	return false;
}

/** Awaits what was put off until this step. */
function wake(sweep: Sweep, step: number): void {
	const { later } = sweep;
	const rest: number[] = [];
	for (let i = 0; i < later.length; i += 3) {
		const due = later[i] ?? 0;
		if (due <= step) expect(sweep, later[i + 1] ?? 0, later[i + 2] ?? 0);
		else rest.push(due, later[i + 1] ?? 0, later[i + 2] ?? 0);
	}
	sweep.later = rest;
}

function clear(sweep: Sweep): void {
	for (let i = 0; i < sweep.count; i++) sweep.until[sweep.awaited[i] ?? 0] = -1;
	sweep.count = 0;
	if (sweep.later.length > 0) sweep.later = [];
}
