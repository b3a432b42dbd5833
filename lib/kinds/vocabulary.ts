/** Words that tell what a text is. `name` is a `Sign`; patterns are phrases (lib/phrases), compiled with the rules. */
export interface Vocabulary {
	readonly name: Sign;
	readonly patterns: readonly string[];
	/** True if a negation before the words does not silence them ("never pay a fee" teaches all the same). */
	readonly negated: true;
}

/** What a group of words is a sign of. */
export const SIGNS = [
	/** Words of job ads: headings, terms, requirements. */
	'job',
	/** Words of casting calls. */
	'casting',
	/** Somebody is sought, or told how to apply. */
	'sought',
	/** Work and pay as messages speak of them. */
	'work',
	/** Somebody writes to somebody: greeting, request to answer, name of the writer. */
	'letter',
	/** You, your. */
	'you',
	/** Advice and warnings. */
	'teaching',
	/** Hotlines, support, awareness of violence. Jobs in that field hold such words too. */
	'care',
	/** News, courts, quotations. */
	'report',
	/** Shops, blogs, documentation, terms of service. */
	'site',
	/** Signs of an ordinary offer that cost something to have: a union contract, benefits, an equal-opportunity notice. */
	'ordinary',
] as const;

/** The name of a group of words. */
export type Sign = (typeof SIGNS)[number];

/** The vocabulary of a language from its words by sign, in the order of `SIGNS`. */
export function vocabularyOf(words: Readonly<Record<Sign, readonly string[]>>): readonly Vocabulary[] {
	return SIGNS.map((name) => ({ name, patterns: words[name], negated: true }));
}
