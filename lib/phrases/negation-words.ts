/**
 * How a language says no, as phrases. A match in the scope of a negation is no finding ("we never charge a fee").
 * A scope goes from the negator to the end of its clause, a dozen words at most (lib/phrases/negation.ts).
 */
export interface Negation {
	/** They negate a noun: "no fee", "without a deposit". A verb ends their scope. */
	readonly nouns: readonly string[];
	/** They negate a verb and all that hangs on it: "never ask for a deposit". */
	readonly verbs: readonly string[];
	/** Phrases with a negator that negate nothing: "do not hesitate to pay", "not only the fee". */
	readonly inert: readonly string[];
	/** Words at which every scope ends: "not considered until you pay". */
	readonly breaks: readonly string[];
	/** Words at which the scope of `nouns` ends: "no experience needed, send the fee". */
	readonly nounBreaks: readonly string[];
	/** They make a comma part of a list: "no deposit, fee or charge". */
	readonly lists: readonly string[];
	/** Behind a comma they start a clause of their own: "no office, we meet online". */
	readonly restarts: readonly string[];
	/** Behind a match in the same clause: "a fee is not required". */
	readonly after: readonly string[];
	/** Behind a match and a colon: "Registration fee: none". */
	readonly labels: readonly string[];
	/** Negators that an earlier one turns round: "you cannot start without paying". */
	readonly cancels: readonly string[];
}

/** The parts of `Negation`; their order gives the bits in lib/phrases/negation.ts. */
export const NEGATION_PARTS = [
	'nouns',
	'verbs',
	'inert',
	'breaks',
	'nounBreaks',
	'lists',
	'restarts',
	'after',
	'labels',
	'cancels',
] as const satisfies readonly (keyof Negation)[];
