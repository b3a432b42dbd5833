import { SIGNS, type Sign } from './vocabulary.ts';

/** How many different phrases of each sign stand in a text. Ten times the same word is one. */
export interface Tally {
	readonly signs: Readonly<Record<Sign, number>>;
	/** Length of the text in words. */
	readonly words: number;
}

/** A phrase of a sign that stands in a text. */
export interface Seen {
	readonly sign: Sign;
	/** Tells the phrases apart. */
	readonly phrase: number;
	/** Number of the sentence in which it stands. */
	readonly sentence: number;
}

/** Counts how many different phrases of each sign were seen in a text of so many words. */
export function tallyOf(seen: readonly Seen[], words: number): Tally {
	const phrases = new Map<Sign, Set<number>>(SIGNS.map((sign) => [sign, new Set()]));
	for (const { sign, phrase } of seen) phrases.get(sign)?.add(phrase);
	const count = (sign: Sign) => phrases.get(sign)?.size ?? 0;
	return {
		signs: {
			job: count('job'),
			casting: count('casting'),
			sought: count('sought'),
			work: count('work'),
			letter: count('letter'),
			you: count('you'),
			teaching: count('teaching'),
			care: count('care'),
			report: count('report'),
			site: count('site'),
			ordinary: count('ordinary'),
		},
		words,
	};
}

/**
 * A weighted sum of signs, each counted as ln(1 + number): the first phrases of a sign tell most. What is not named in
 * `weights` counts nothing.
 */
export function weigh({ signs }: Tally, weights: Readonly<Partial<Record<Sign, number>>>): number {
	return SIGNS.reduce((sum, sign) => sum + (weights[sign] ?? 0) * Math.log1p(signs[sign]), 0);
}
