/**
 * A phrase as a row of numbers, parts before what joins them: "(pay|send) fee" is pay, send, choice of 2, fee, row of 2.
 * A word is its number in the vocabulary; everything else is below zero: an operation with a number.
 */
export const OP = {
	/** A typed token: its number in `TYPES`. */
	type: 0,
	/** Up to so many words of any kind. */
	gap: 1,
	/** Any item of a word list: its number in `Script.lists`. */
	list: 2,
	/** The last so many parts, one after the other. */
	row: 3,
	/** One of the last so many parts. */
	choice: 4,
	/** The last part may be missing. */
	maybe: 5,
	/** One of so many words, whose numbers come next. */
	words: 6,
} as const;

/** An operation with its number, as one number below zero. */
export function order(operation: number, number: number): number {
	return -1 - (number * 8 + operation);
}

/** The operation of an order that is no word. */
export function operationOf(made: number): number {
	return (-1 - made) & 7;
}

/** The number that belongs to the operation. */
export function numberOf(made: number): number {
	return (-1 - made) >> 3;
}
