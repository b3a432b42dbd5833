/**
 * What normalising makes of a shown text: tokens in arrays (one entry a token), sentences, typed spans and the
 * tricks that were undone. Words are kept as code units in `codes`; nothing is allocated for a token.
 */

/** The kinds of typed token that a phrase may name between `<` and `>`. The order is the number used in `Text`. */
export const TYPES = [
	'money',
	'phone',
	'email',
	'url',
	'age',
	'number',
	'handle',
	'freemail',
	'chatlink',
	'percent',
	'time',
] as const;

/** The name of a typed token. */
export type TypeName = (typeof TYPES)[number];

/**
 * Ways of hiding that normalising undoes for sure; `Text.tricks` counts each (once a word). Digits for letters and signs
 * inside words are only guessed at (`Text.other`): honest texts hold "H1B" and "snake_case"; a `hidden` match tells.
 */
export const TRICKS = [
	'invisible', // zero-width characters inside a Latin word
	'bidi', // direction overrides that show letters in another order
	'homoglyph', // letters of another script inside a Latin word
	'styled', // mathematical, circled, squared, small-capital letters
	'marks', // overlay or stacked accents
	'keycap', // digits as emoji
	'emoji', // words written with flag letters
	'spaced', // letters of a word set apart
	'spelled', // "at gmail dot com", phone numbers in words
] as const;

/** The name of a way of hiding. */
export type Trick = (typeof TRICKS)[number];

/** Bits of `Text.flags`, one byte a token. */
export const FLAG = {
	/** The word holds a letter. */
	letter: 1,
	/** The word holds a digit. */
	digit: 2,
	/** There is white space before the word. */
	spaced: 4,
	/** A mark that ends a clause stands before the word (`;`, `:`, a dash, a bracket, an emoji). */
	clause: 8,
	/** A comma stands before the word. */
	comma: 16,
	/** One sign stands for the whole word: Han, kana, Thai. */
	single: 32,
} as const;

/** Spans of tokens that are money, a phone number and so on, by rising `first`. Spans nest or stand apart. */
export interface Spans {
	readonly count: number;
	/** Index into `TYPES`. */
	readonly type: Uint8Array;
	readonly first: Int32Array;
	/** The last token of the span (included). */
	readonly last: Int32Array;
	/** Where the span starts and ends in `codes`, with its signs (`$`, `+`, `@`, `%`). */
	readonly from: Int32Array;
	readonly to: Int32Array;
}

/** A text ready to match. Offsets into the shown text come from `shownStart` and `shownEnd` (lib/text/offsets.ts). */
export interface Text {
	/** The text as the person sees it; quotes are cut from it. */
	readonly shown: string;
	/** The folded text: lower case, no accents, no invisible marks. Only the first `length` units count. */
	readonly codes: Uint16Array;
	readonly length: number;
	/** For each unit of `codes` its place in `shown`; null where both run in step. */
	readonly map: Int32Array | null;
	/** Number of tokens. */
	readonly count: number;
	/** Hash of each word (lib/text/hash.ts). Equal words have equal hashes; compare `codes` to be sure. */
	readonly hash: Int32Array;
	/** Where each word starts and ends in `codes`. */
	readonly from: Int32Array;
	readonly to: Int32Array;
	/** The one sign before the word, 0 for none, 1 for several. */
	readonly glue: Uint16Array;
	readonly flags: Uint8Array;
	/** First token of each sentence; `sentenceCount` of them. */
	readonly sentences: Int32Array;
	readonly sentenceCount: number;
	readonly spans: Spans;
	readonly tricks: Readonly<Record<Trick, number>>;
	/** The sentences in which a trick could be undone only by guessing, read that way; null if there are none. */
	readonly other: Text | null;
}
