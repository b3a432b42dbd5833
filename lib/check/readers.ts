import type { Seen } from '../kinds/tally.ts';
import type { Sign, Vocabulary } from '../kinds/vocabulary.ts';
import { english } from '../kinds/vocabulary-en.ts';
import type { Lexicon, Locale, Rule } from '../model.ts';
import { compile, type Matcher, type PhraseSet } from '../phrases/compile.ts';
import { match } from '../phrases/match.ts';
import type { Text } from '../text/text.ts';
import type { Place } from './findings.ts';

/** The words that tell kinds and stance, by language. */
const VOCABULARIES: Readonly<Record<Locale, readonly Vocabulary[]>> = { en: english };

/** What a phrase set stands for: a rule, or one phrase that is a sign of what the text is. */
type Meaning = { readonly rule: Rule } | { readonly sign: Sign; readonly phrase: number };

/** Rules and vocabulary of one language, compiled into one matcher so that a text is gone through once. */
export interface Reader {
	readonly locale: Locale;
	readonly matcher: Matcher;
	readonly meanings: readonly Meaning[];
}

/** What was read in a text. */
export interface Reading {
	readonly places: readonly Place[];
	readonly signs: readonly Seen[];
}

/** A reader for each language in which a rule has patterns. Throws if a phrase is wrong. */
export function readersOf(rules: readonly Rule[], lexicons: Readonly<Record<Locale, Lexicon>>): Reader[] {
	const locales = new Set(['en', ...rules.flatMap(({ patterns }) => Object.keys(patterns))]);
	return [...locales].map((locale) => readerOf(locale, rules, lexicons[locale] ?? {}));
}

function readerOf(locale: Locale, rules: readonly Rule[], lexicon: Lexicon): Reader {
	const sets: PhraseSet[] = [];
	const meanings: Meaning[] = [];
	for (const rule of rules) {
		const patterns = rule.patterns[locale];
		if (!patterns) continue;
		sets.push({
			name: rule.id,
			patterns,
			unless: rule.unless?.[locale] ?? [],
			negated: rule.negated ?? false,
		});
		meanings.push({ rule });
	}
	for (const { name, patterns } of VOCABULARIES[locale] ?? []) {
		// One set a phrase: a set reports only its first places, and what counts here is how many phrases are there at all.
		for (const pattern of patterns) {
			sets.push({ name: `sign ${name}`, patterns: [pattern], unless: [], negated: true });
			meanings.push({ sign: name, phrase: meanings.length });
		}
	}
	return { locale, matcher: compile(sets, lexicon), meanings };
}

/**
 * Reads a text in its own language and in English, which is mixed into offers everywhere; in all languages if its own
 * cannot be told.
 */
export function readWith(readers: readonly Reader[], lang: Locale, text: Text): Reading {
	const places: Place[] = [];
	const signs: Seen[] = [];
	for (const { locale, matcher, meanings } of readers) {
		if (lang !== 'und' && locale !== lang && locale !== 'en') continue;
		for (const { set, start, end, sentence } of match(matcher, text)) {
			const meaning = meanings[set];
			if (meaning === undefined) continue;
			if ('rule' in meaning) places.push({ rule: meaning.rule, start, end });
			else signs.push({ ...meaning, sentence });
		}
	}
	return { places, signs };
}
