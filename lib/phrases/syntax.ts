/** The syntax tree of a phrase. */
export type Node =
	/** A folded word; with `prefix` it stands for every word that begins so. */
	| { readonly kind: 'word'; readonly text: string; readonly prefix: boolean }
	/** A typed token: its number in `TYPES`. */
	| { readonly kind: 'type'; readonly type: number }
	/** Up to `most` words of any kind. */
	| { readonly kind: 'gap'; readonly most: number }
	/** One after the other. */
	| { readonly kind: 'row'; readonly items: readonly Node[] }
	/** One of them. */
	| { readonly kind: 'choice'; readonly options: readonly Node[] }
	/** It may be missing. */
	| { readonly kind: 'maybe'; readonly item: Node }
	/** Any item of a word list. */
	| { readonly kind: 'list'; readonly name: string; readonly column: number };

/** What is wrong with a phrase, for the person who wrote it. */
export interface PhraseError {
	/** The rule (its file's name) or the word list (`@name`) in which the phrase stands. */
	readonly where: string;
	readonly pattern: string;
	/** Where in the pattern, counted from 1. */
	readonly column: number;
	/** One plain sentence. */
	readonly problem: string;
}

/** The error as one line: `casting-fee, column 6 of "pay ..x fee": …`. */
export function describe(error: PhraseError): string {
	return `${error.where}, column ${error.column} of "${error.pattern}": ${error.problem}`;
}
