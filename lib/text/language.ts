import type { Locale } from '../model.ts';
import { LATIN_WORDS, OTHER_WORDS } from './language-words.ts';
import { normalise } from './normalise.ts';
import { type Script, scriptOf } from './scripts.ts';
import { toldByLetters } from './telling-letters.ts';
import type { Text } from './text.ts';

/** Words read of a long text: so many stretches of so many words. */
const STRETCHES = 10;
const STRETCH = 60;
/** A letter that only one language has is surer than a word that it has too. */
const TELLING = 2;
/** Languages of a script that has only one in our reach. */
const ONLY: Readonly<Partial<Record<Script, Locale>>> = {
	han: 'zh',
	kana: 'ja',
	hangul: 'ko',
	thai: 'th',
	hebrew: 'he',
	greek: 'el',
	devanagari: 'hi',
	bengali: 'bn',
	tamil: 'ta',
	telugu: 'te',
	gujarati: 'gu',
	gurmukhi: 'pa',
	georgian: 'ka',
	armenian: 'hy',
	ethiopic: 'am',
	khmer: 'km',
	myanmar: 'my',
	lao: 'lo',
};
/** Languages to tell apart within a script, and the one to take if no function word helps. */
const SHARED: Readonly<
	Partial<Record<Script, { readonly among: readonly Locale[]; readonly usual: Locale }>>
> = {
	cyrillic: { among: ['ru', 'uk', 'bg', 'kk', 'sr'], usual: 'ru' },
	arabic: { among: ['ar', 'fa', 'ur'], usual: 'ar' },
};

/**
 * The language in which a text is written: `en`, `es`, …, or `und` where it is too short or unclear. `hint` is what the
 * page or the caller declares (any BCP 47 tag); it decides only where the words do not. Reads a sample of a long text.
 */
export function languageOf(text: Text | string, hint: string | null): Locale {
	const read = typeof text === 'string' ? normalise(sample(text)) : text;
	const tally = count(read);
	const declared = hint?.trim().toLowerCase().split(/[-_]/)[0] || null;
	const script = mainScript(tally.scripts);
	if (script === null) return 'und';
	if (script === 'latin') return latin(tally.words, declared);
	const shared = SHARED[script];
	if (shared === undefined) return ONLY[script] ?? 'und';
	const best = leader(shared.among, tally.words);
	if (best !== null) return best;
	return declared !== null && shared.among.includes(declared) ? declared : shared.usual;
}

interface Tally {
	readonly scripts: Map<Script, number>;
	/** Known words by language, and words with letters that tell it. */
	readonly words: Map<Locale, number>;
}

function sample(text: string): string {
	const size = STRETCH * 8;
	if (text.length <= size * STRETCHES) return text;
	const stride = Math.floor(text.length / STRETCHES);
	let taken = '';
	for (let i = 0; i < STRETCHES; i++) taken += `${text.slice(i * stride, i * stride + size)}\n`;
	return taken;
}

function count(text: Text): Tally {
	const tally: Tally = { scripts: new Map(), words: new Map() };
	const isLong = text.count > STRETCHES * STRETCH;
	const stride = isLong ? Math.floor(text.count / STRETCHES) : text.count;
	for (let start = 0; start < text.count; start += Math.max(1, stride)) {
		const end = Math.min(text.count, start + (isLong ? STRETCH : text.count));
		for (let i = start; i < end; i++) countWord(tally, text, i);
	}
	return tally;
}

function countWord(tally: Tally, text: Text, token: number): void {
	const script = scriptOf(text.codes[text.from[token] ?? 0] ?? 0);
	if (script === null) return;
	tally.scripts.set(script, (tally.scripts.get(script) ?? 0) + 1);
	add(tally, (script === 'latin' ? latinWords : otherWords).get(text.hash[token] ?? 0));
	if (SHARED[script] !== undefined)
		add(tally, toldByLetters(text.codes, text.from[token] ?? 0, text.to[token] ?? 0), TELLING);
}

function add({ words }: Tally, languages: readonly Locale[] | null | undefined, weight = 1): void {
	for (const language of languages ?? []) words.set(language, (words.get(language) ?? 0) + weight);
}

const latinWords = byWord(LATIN_WORDS);
const otherWords = byWord(OTHER_WORDS);

/** For each word the languages that have it. */
function byWord(
	lists: Readonly<Record<Locale, ReadonlySet<number>>>,
): ReadonlyMap<number, readonly Locale[]> {
	const languages = new Map<number, Locale[]>();
	for (const [language, words] of Object.entries(lists))
		for (const word of words) languages.set(word, [...(languages.get(word) ?? []), language]);
	return languages;
}

/** The script of most words. Some kana make Chinese signs Japanese; Latin words weigh less than others. */
function mainScript(scripts: ReadonlyMap<Script, number>): Script | null {
	const kana = scripts.get('kana') ?? 0;
	let best: Script | null = null;
	let most = 0;
	for (const [script, words] of scripts) {
		const sum = script === 'han' ? words / 2 : words;
		if (sum > most) [best, most] = [script, sum];
	}
	return best === 'han' && kana * 8 > (scripts.get('han') ?? 0) ? 'kana' : best;
}

function latin(words: ReadonlyMap<Locale, number>, declared: Locale | null): Locale {
	const best = leader(Object.keys(LATIN_WORDS), words);
	if (best !== null) return best;
	const isKnown = declared !== null && Object.hasOwn(LATIN_WORDS, declared);
	if (isKnown && (words.get(declared) ?? 0) > 0) return declared;
	return isKnown && words.size === 0 ? declared : 'und';
}

/** The language with the most known words, if it leads clearly: by two words and a fifth, or alone. */
function leader(among: readonly Locale[], words: ReadonlyMap<Locale, number>): Locale | null {
	const ranked = among
		.map((language) => ({ language, words: words.get(language) ?? 0 }))
		.sort((a, b) => b.words - a.words);
	const first = ranked[0];
	const second = ranked[1]?.words ?? 0;
	if (first === undefined || first.words === 0) return null;
	return second === 0 || first.words - second >= Math.max(1, second / 5) ? first.language : null;
}
