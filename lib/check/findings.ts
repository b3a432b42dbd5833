import type { Finding, Kind, Quote, Rule } from '../model.ts';

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
	return [...byRule].map(([rule, found]) => findingFrom(rule, quotesOf(found, text)));
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

/** Phrases of one rule often overlap: what overlaps is one quote. */
function quotesOf(places: readonly Place[], text: string): Quote[] {
	const merged: { start: number; end: number }[] = [];
	for (const { start, end } of [...places].sort((a, b) => a.start - b.start || a.end - b.end)) {
		const last = merged.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else if (merged.length < MOST_QUOTES) merged.push({ start, end });
		else break;
	}
	return merged.map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
}
