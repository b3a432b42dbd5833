import type { Finding, Kind, Quote, Rule } from '../model.ts';
import { quotesOf } from '../quotes.ts';

/** A place in the shown text where a rule's phrase stands. */
export interface Place {
	readonly rule: Rule;
	readonly start: number;
	readonly end: number;
}

/** More quotes of one rule tell nothing new and would make a long report longer. */
const MOST_QUOTES = 12;

/** Gathers places into one finding a rule, for the rules that may speak on this kind of text. Order: that of the text. */
export function findingsOf(places: readonly Place[], kind: Kind, text: string): Finding[] {
	const byRule = new Map<Rule, Place[]>();
	for (const place of places) {
		if (!place.rule.kinds.includes(kind)) continue;
		const known = byRule.get(place.rule);
		if (known) known.push(place);
		else byRule.set(place.rule, [place]);
	}
	return [...byRule].map(([rule, found]) => findingFrom(rule, quotesOf(found, text, MOST_QUOTES)));
}

/** The finding of one rule with its quotes, at least one. */
export function findingFrom(rule: Rule, quotes: readonly Quote[]): Finding {
	return {
		rule: rule.id,
		family: rule.family,
		harm: rule.harm,
		weight: rule.weight,
		topics: rule.topics,
		quotes,
		parts: [],
		citations: rule.citations,
	};
}
