import type { Folded } from './gap.ts';
import type { Spans, Trick } from './text.ts';
import type { TokenList } from './token-list.ts';

/** A guess at what is meant: folded units `from` to `to` (excluded) read as `text`. */
export interface Edit {
	readonly from: number;
	readonly to: number;
	readonly text: string;
	/** Read in place of `text` in a second guess ("he1p": i, then l). */
	readonly second?: string;
	/** The trick to count; null if it is too uncertain to count. */
	readonly trick: Trick | null;
}

/** What the guessers look at. */
export interface Guesser {
	readonly text: Folded;
	readonly tokens: TokenList;
	readonly spans: Spans;
	readonly edits: Edit[];
}

/** The hash of token `token`, 0 outside the text. */
export function hashOf(guesser: Guesser, token: number): number {
	return token >= 0 && token < guesser.tokens.count ? (guesser.tokens.hash[token] ?? 0) : 0;
}

/** Removes what stands between the words `first` to `last`, so that they are read as one. */
export function joinWords(guesser: Guesser, first: number, last: number, trick: Trick | null): void {
	const { from, to } = guesser.tokens;
	for (let token = first + 1; token <= last; token++)
		guesser.edits.push({ from: to[token - 1] ?? 0, to: from[token] ?? 0, text: '', trick });
}
