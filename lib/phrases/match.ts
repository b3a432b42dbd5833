import { shownSpan } from '../text/offsets.ts';
import { LONGEST_SPAN } from '../text/span-list.ts';
import type { Text } from '../text/text.ts';
import type { Matcher } from './compile.ts';
import { CLOSES, OPENS, resolve } from './dictionary.ts';
import { firstSpan } from './enter-spans.ts';
import { type Bounds, find } from './find.ts';
import { reduce } from './reduce.ts';
import { sentenceAt } from './sentence-at.ts';
import { settle, settlerOf } from './settle.ts';
import type { Field } from './sweep.ts';

/** A phrase that stands in a text. `start` and `end` count UTF-16 units of the shown text. */
export interface Match {
	/** Number of the phrase set, and of the pattern in it. */
	readonly set: number;
	readonly pattern: number;
	readonly start: number;
	readonly end: number;
	/** Number of the sentence in `Text.sentences`. */
	readonly sentence: number;
	/** True if it shows only after a trick was undone by guessing (`Text.other`). */
	readonly hidden?: boolean;
}

/** Sentences are gone through in stretches of so many tokens at most, so that one endless sentence costs no more. */
const STRETCH = 256;

/**
 * Finds every phrase set in a text, in one pass over its tokens. Matches that `unless` silences (same sentence) or a
 * negation denies are left out; overlapping matches of one set are one; at most 20 of each set, sorted by start.
 * Never throws; time grows with the length of the text.
 */
export function match(matcher: Matcher, text: Text): Match[] {
	const found = matchReading(matcher, text, false, text);
	if (text.other !== null) found.push(...matchReading(matcher, text.other, true, text));
	return reduce(found, matcher.negated.length);
}

function matchReading(matcher: Matcher, text: Text, hidden: boolean, base: Text): Match[] {
	const field: Field = { text, numbers: resolve(matcher.dictionary, text) };
	const settler = settlerOf(matcher, field);
	const found: Match[] = [];
	const hit = (automaton: number, first: number, last: number): void => {
		settler.hits.push(automaton, first, last);
	};
	const bounds: Bounds = { low: 0, high: 0 };
	for (let s = 0; s < text.sentenceCount; s++) {
		const low = text.sentences[s] ?? 0;
		const high = (s + 1 < text.sentenceCount ? (text.sentences[s + 1] ?? 0) : text.count) - 1;
		bounds.low = low;
		bounds.high = high;
		for (let from = low; from <= high; from += STRETCH) {
			const to = Math.min(from + STRETCH, high + 1);
			find(matcher.patterns, settler.full, field, from, to, bounds, hit);
			if (settler.hits.length === 0) continue;
			settle(settler, low, high, from, to, (set, pattern, first, last) => {
				const span = shownOf(field, first, last);
				const sentence = hidden ? sentenceAt(base, span.start) : s;
				found.push(
					hidden ? { set, pattern, ...span, sentence, hidden } : { set, pattern, ...span, sentence },
				);
			});
		}
	}
	return found;
}

/** The shown text behind tokens `first` to `last`, with the signs (`$`, `+`, `%`) of typed spans at its ends. */
function shownOf({ text, numbers }: Field, first: number, last: number): { start: number; end: number } {
	const { spans } = text;
	let from = text.from[first] ?? 0;
	let to = text.to[last] ?? 0;
	const atSpan = ((numbers[first] ?? 0) & OPENS) | ((numbers[last] ?? 0) & CLOSES);
	if (atSpan === 0) return shownSpan(text, from, to);
	for (
		let s = firstSpan(spans, first - LONGEST_SPAN);
		s < spans.count && (spans.first[s] ?? 0) <= last;
		s++
	) {
		if (spans.first[s] === first) from = Math.min(from, spans.from[s] ?? from);
		if (spans.last[s] === last) to = Math.max(to, spans.to[s] ?? to);
	}
	return shownSpan(text, from, to);
}
