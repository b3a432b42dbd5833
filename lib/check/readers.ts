import type { Seen } from '../kinds/tally.ts';
import type { Sign } from '../kinds/vocabulary.ts';
import type { Locale, Rule } from '../model.ts';
import { compile, type Matcher, type PhraseSet } from '../phrases/compile.ts';
import { match } from '../phrases/match.ts';
import { CLUES, type Clue, type ClueAt, DENIALS } from '../stories/clue.ts';
import { LATIN_WORDS } from '../text/language-words.ts';
import { mixedInto } from '../text/mixed-languages.ts';
import type { Text } from '../text/text.ts';
import type { Place } from './findings.ts';
import type { Language, Languages } from './language.ts';

/**
 * What a phrase set stands for: a rule, one phrase that is a sign of what the text is, a clue of a story, or what silences a rule's phrases
 * in any other language in the same sentence ("Walang registration fee": no registration fee).
 */
type Meaning =
	| { readonly rule: Rule }
	| { readonly sign: Sign; readonly phrase: number }
	| { readonly clue: Clue }
	| { readonly hushed: Rule };

/** Rules and vocabulary of one language, compiled into one matcher so that a text is gone through once. */
interface Reader {
	readonly matcher: Matcher;
	readonly meanings: readonly Meaning[];
}

/** A reader for each language in which a rule has patterns, or a story clues. */
export interface Readers {
	/** The languages in which a rule has patterns: those that are covered. */
	readonly locales: readonly Locale[];
	/** All that are read; in some of them stories may be told although no rule speaks. */
	readonly read: readonly Locale[];
	/** The reader of a language, compiled when first asked for. Throws if a phrase is wrong. */
	readonly of: (locale: Locale) => Reader;
}

/** What was read in a text. */
export interface Reading {
	readonly places: readonly Place[];
	readonly signs: readonly Seen[];
	readonly clues: readonly ClueAt[];
}

/** Numbers of phrases of one language; the next language starts there, so that no two phrases share a number. */
const MOST_PHRASES = 100_000;

/**
 * Readers of some rules. Costs nothing before a text is read. `covered` names the languages in which rules speak where
 * not all are loaded; otherwise the rules tell.
 */
export function readersOf(
	rules: readonly Rule[],
	languages: Languages,
	covered: readonly Locale[] = coveredBy(rules),
): Readers {
	const read = [...new Set([...coveredBy(rules), ...Object.keys(languages)])];
	const made = new Map<Locale, Reader>();
	return {
		locales: covered,
		read,
		of(locale) {
			const known = made.get(locale);
			if (known !== undefined) return known;
			const reader = readerOf(locale, rules, languages[locale] ?? {}, read.indexOf(locale) * MOST_PHRASES);
			made.set(locale, reader);
			return reader;
		},
	};
}

function coveredBy(rules: readonly Rule[]): readonly Locale[] {
	return [...new Set(['en', ...rules.flatMap(({ patterns }) => Object.keys(patterns))])];
}

/** All phrases that are read in a language. */
export function phraseSetsOf(
	locale: Locale,
	rules: readonly Rule[],
	language: Language,
): readonly PhraseSet[] {
	return phrasesOf(locale, rules, language, 0).sets;
}

function readerOf(locale: Locale, rules: readonly Rule[], language: Language, from: number): Reader {
	const { sets, meanings } = phrasesOf(locale, rules, language, from);
	return { matcher: compile(sets, language.lexicon ?? {}, language.negation), meanings };
}

/** The phrase sets of a language and what each stands for. */
function phrasesOf(
	locale: Locale,
	rules: readonly Rule[],
	language: Language,
	from: number,
): { readonly sets: readonly PhraseSet[]; readonly meanings: readonly Meaning[] } {
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
		const unless = rule.unless?.[locale] ?? [];
		if (locale === 'en' || unless.length === 0 || !rule.patterns.en) continue;
		sets.push({ name: `${rule.id} silenced`, patterns: unless, unless: [], negated: true });
		meanings.push({ hushed: rule });
	}
	for (const { name, patterns } of language.vocabulary ?? []) {
		// One set a phrase: a set reports only its first places, and what counts here is how many phrases are there at all.
		for (const pattern of patterns) {
			sets.push({ name: `sign ${name}`, patterns: [pattern], unless: [], negated: true });
			meanings.push({ sign: name, phrase: from + meanings.length });
		}
	}
	for (const clue of CLUES) {
		const patterns = language.clues?.[clue] ?? [];
		if (patterns.length === 0) continue;
		sets.push({ name: `clue ${clue}`, patterns, unless: [], negated: DENIALS.has(clue) });
		meanings.push({ clue });
	}
	return { sets, meanings };
}

/**
 * Reads a text in its own language, in the languages that are mixed into it, and in English, which is mixed into offers
 * everywhere. If its own cannot be told (only Latin letters leave that open), it is read in all languages of that script.
 */
export function readWith(readers: Readers, lang: Locale, text: Text): Reading {
	const places: (Place & { readonly sentence: number })[] = [];
	const hushed = new Map<Rule, Set<number>>();
	const signs: Seen[] = [];
	const clues: ClueAt[] = [];
	for (const locale of readIn(readers.read, lang, text)) {
		const { matcher, meanings } = readers.of(locale);
		for (const { set, start, end, sentence } of match(matcher, text)) {
			const meaning = meanings[set];
			if (meaning === undefined) continue;
			if ('sign' in meaning) signs.push({ ...meaning, sentence });
			else if ('clue' in meaning) clues.push({ clue: meaning.clue, start, end });
			else if ('hushed' in meaning) hush(hushed, meaning.hushed, sentence);
			else places.push({ rule: meaning.rule, start, end, sentence });
		}
	}
	return { places: places.filter(({ rule, sentence }) => !hushed.get(rule)?.has(sentence)), signs, clues };
}

/** Of the languages that can be read, those in which a text of this language is read. */
export function readIn(locales: readonly Locale[], lang: Locale, text: Text): readonly Locale[] {
	const mixed = mixedInto(text);
	return locales.filter(
		(locale) =>
			locale === lang ||
			locale === 'en' ||
			mixed.includes(locale) ||
			(lang === 'und' && locale in LATIN_WORDS),
	);
}

function hush(hushed: Map<Rule, Set<number>>, rule: Rule, sentence: number): void {
	const known = hushed.get(rule);
	if (known) known.add(sentence);
	else hushed.set(rule, new Set([sentence]));
}
