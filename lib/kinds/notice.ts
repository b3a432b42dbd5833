import type { Seen } from './tally.ts';
import type { Sign } from './vocabulary.ts';

/** A notice is never more than this share of a text: what warns for half of its length is a lesson. */
const LARGEST_SHARE = 0.5;
/** An offer stands in the rest of the text if it holds so many phrases of offers. */
const LEAST_OFFERING = 2;
const OFFERING: ReadonlySet<Sign> = new Set(['job', 'casting', 'sought', 'letter']);

/**
 * Sets aside the notice that may stand under an offer ("we never ask for money; report anyone who does"): the longest
 * stretch of sentences that warn one after the other, if it is the smaller part of a text that seeks people elsewhere.
 * Lessons warn all over; a notice, or a lure that claims to be none, in one place. Returns what was seen without it.
 *
 * `starts` holds the first word of each sentence, `words` the length of the text in words.
 */
export function withoutNotice(
	seen: readonly Seen[],
	starts: ArrayLike<number>,
	words: number,
): readonly Seen[] {
	const run = longestRun(warningSentences(seen));
	if (run === null) return seen;
	const size = (starts[run.last + 1] ?? words) - (starts[run.first] ?? 0);
	const inside = ({ sentence }: Seen) => sentence >= run.first && sentence <= run.last;
	const outside = seen.filter((one) => !inside(one) && OFFERING.has(one.sign)).map(({ phrase }) => phrase);
	if (new Set(outside).size < LEAST_OFFERING || size > words * LARGEST_SHARE) return seen;
	return seen.filter((one) => !(inside(one) && (one.sign === 'teaching' || one.sign === 'care')));
}

function warningSentences(seen: readonly Seen[]): number[] {
	const warning = seen.filter(({ sign }) => sign === 'teaching').map(({ sentence }) => sentence);
	return [...new Set(warning)].sort((a, b) => a - b);
}

function longestRun(sentences: readonly number[]): { first: number; last: number } | null {
	let longest: { first: number; last: number } | null = null;
	let first = sentences[0] ?? 0;
	sentences.forEach((sentence, at) => {
		if (at > 0 && sentence !== (sentences[at - 1] ?? 0) + 1) first = sentence;
		if (longest === null || sentence - first > longest.last - longest.first)
			longest = { first, last: sentence };
	});
	return longest;
}
