import type { Locale } from '../model.ts';
import { LATIN_WORDS } from './language-words.ts';
import { toldByLetters } from './telling-letters.ts';
import type { Text } from './text.ts';

/** Words looked at: mixed texts are messages and short ads, and a sample tells for longer ones. */
const SAMPLE = 600;
/** So many different words of a language, and one word in so many, make it a part of the text. */
const FEWEST = 2;
const SPARSEST = 25;
/** Up to so many words one word is enough: "Urgent hiring, start agad". */
const SHORT = 12;

/** For each word that only one language of Latin letters has (and English has not), that language. */
const owners = ownersOf(LATIN_WORDS);

/**
 * The languages that are mixed into a text, in no order: many offers from the Philippines, India and Indonesia are half
 * English ("Urgent hiring, start agad bukas"), many from Ukraine half Russian, so that no one language tells all. English is never
 * among them, because it is read along with every language. Looks at the first words only.
 */
export function mixedInto(text: Text): readonly Locale[] {
	const words = Math.min(text.count, SAMPLE);
	const seen = new Map<Locale, Set<number>>();
	const counts = new Map<Locale, number>();
	for (let token = 0; token < words; token++) {
		const hash = text.hash[token] ?? 0;
		const owner = owners.get(hash) ?? ownerByLetters(text, token);
		if (owner === undefined) continue;
		counts.set(owner, (counts.get(owner) ?? 0) + 1);
		const known = seen.get(owner);
		if (known) known.add(hash);
		else seen.set(owner, new Set([hash]));
	}
	const fewest = words > SHORT ? FEWEST : 1;
	return [...seen]
		.filter(([owner, own]) => own.size >= fewest && (counts.get(owner) ?? 0) * SPARSEST >= words)
		.map(([owner]) => owner);
}

/** The language that a word's letters tell, for scripts that several languages share: Russian in Ukrainian, and so on. */
function ownerByLetters(text: Text, token: number): Locale | undefined {
	const from = text.from[token] ?? 0;
	if ((text.codes[from] ?? 0) < 0x400) return undefined;
	const told = toldByLetters(text.codes, from, text.to[token] ?? 0);
	return told?.length === 1 ? told[0] : undefined;
}

function ownersOf(lists: Readonly<Record<Locale, ReadonlySet<number>>>): ReadonlyMap<number, Locale> {
	const found = new Map<number, Locale | null>();
	for (const [language, words] of Object.entries(lists))
		for (const word of words) found.set(word, found.has(word) ? null : language);
	const single = new Map<number, Locale>();
	for (const [word, language] of found)
		if (language !== null && language !== 'en') single.set(word, language);
	return single;
}
