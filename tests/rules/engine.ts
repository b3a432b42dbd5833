import { allLanguages } from '../../lib/check/all-languages.ts';
import type { Lexicon, Locale, Rule } from '../../lib/model.ts';
import { check, compile, type PhraseSet } from '../../lib/phrases/compile.ts';
import { match } from '../../lib/phrases/match.ts';
import { describe } from '../../lib/phrases/syntax.ts';
import { normalise } from '../../lib/text/normalise.ts';

/** What is wrong with the phrases of a rule in one language, one sentence each; empty if they compile. */
export function mistakes(rule: Rule, locale: Locale, lexicon: Lexicon): string[] {
	return check([phrasesOf(rule, locale)], lexicon).map(describe);
}

/** A function that tells whether the engine finds this one rule, alone, in a line. Throws if it does not compile. */
export function finds(rule: Rule, locale: Locale, lexicon: Lexicon): (line: string) => boolean {
	const matcher = compile([phrasesOf(rule, locale)], lexicon, allLanguages[locale]?.negation);
	return (line) => match(matcher, normalise(line)).length > 0;
}

function phrasesOf(rule: Rule, locale: Locale): PhraseSet {
	return {
		name: rule.id,
		patterns: rule.patterns[locale] ?? [],
		unless: rule.unless?.[locale] ?? [],
		negated: rule.negated ?? false,
	};
}
