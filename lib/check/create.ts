import { assess } from '../assess.ts';
import { kindOf } from '../kinds/kind.ts';
import { withoutNotice } from '../kinds/notice.ts';
import { stanceOf } from '../kinds/stance.ts';
import { type Tally, tallyOf } from '../kinds/tally.ts';
import type { Assessment, Combination, Evidence, Finding, Locale, Outcome, Rule, Source } from '../model.ts';
import { type Scorer, scorer } from '../score/score.ts';
import { weights } from '../score/weights.ts';
import type { Story } from '../stories/story.ts';
import { tell } from '../stories/tell.ts';
import { languageOf } from '../text/language.ts';
import { normalise } from '../text/normalise.ts';
import { combine } from './combine.ts';
import { evidenceIn } from './evidence.ts';
import { factsOf } from './facts.ts';
import { findingsOf } from './findings.ts';
import type { Languages } from './language.ts';
import { type Readers, readersOf, readWith } from './readers.ts';
import { cluesWith, withStory } from './stories.ts';

/** Joins all stages: a source in, an assessment out. */
export type Check = (source: Source) => Assessment;

/** A longer text that is no offer is not read as a message. */
const LONGEST_LETTER = 600;
const FEW_WORDS = 80;
/** In Chinese and Japanese each sign is a word. */
const FEW_SIGNS = 160;

/**
 * A check with its own rules. Pure and synchronous; the phrases of a language are compiled at the first source that
 * needs them, so that making a check costs next to nothing. Throws at that source if a phrase is wrong.
 */
export function createCheck(
	rules: readonly Rule[],
	combinations: readonly Combination[],
	languages: Languages,
	evidence: readonly Evidence[] = [],
	score: Scorer = scorer(weights),
	stories: readonly Story[] = [],
	covered?: readonly Locale[],
): Check {
	const readers = readersOf(rules, languages, covered);
	return (source) => checkWith({ readers, combinations, evidence, score, stories }, source);
}

/** What a check is made of. */
interface Parts {
	readonly readers: Readers;
	readonly combinations: readonly Combination[];
	readonly evidence: readonly Evidence[];
	readonly score: Scorer;
	readonly stories: readonly Story[];
}

function checkWith({ readers, combinations, evidence, score, stories }: Parts, source: Source): Assessment {
	const text = normalise(source.text);
	if (text.count === 0) return silent(source, 'empty', 'und');
	const lang = languageOf(text, source.lang);
	const covered = readers.locales.includes(lang) || lang === 'und';
	const { places, signs, clues } = readWith(readers, lang, text);
	const body = withoutNotice(signs, text.sentences.subarray(0, text.sentenceCount), text.count);
	const around = normalise(frame(source));
	const beside = around.count === 0 ? [] : readWith(readers, lang, around).signs;
	const tally = tallyOf([...body, ...beside], text.count);
	const stance = stanceOf(tally);
	const kind = kindOf(source, tally);
	const spoken = kind === 'other' ? 'message' : kind;
	const found = findingsOf(places, spoken, source.text);
	const told = tell(cluesWith(clues, places), stories, {
		kind: spoken,
		isUnspaced: isUnspaced(lang),
		ordinary: tally.signs.ordinary,
		warning: tally.signs.teaching,
		// Of a language without a vocabulary it cannot be told.
		isAboutWork:
			!covered || tally.signs.job + tally.signs.casting + tally.signs.sought + tally.signs.work > 0,
		words: tally.words,
		text: source.text,
	});
	const rules = new Map(places.map(({ rule }) => [rule.id, rule.weight]));
	const signals = { body: text, frame: around, kind, stance, rules, signs: tally.signs };
	const isShort = tally.words <= (isUnspaced(lang) ? FEW_SIGNS : FEW_WORDS);
	const speaks =
		kind !== 'other' || (stance !== 'teaching' && isWorthSaying(tally, isShort, covered, found, told));
	if (!speaks || (!covered && found.length + told.length === 0)) {
		const outcome = covered ? 'not-an-offer' : 'language-not-covered';
		const points = score({ ...signals, level: 'clear' });
		return { ...silent(source, outcome, lang), kind, stance, score: points };
	}
	const seen = evidenceIn(factsOf(source, text, spoken, lang), evidence);
	for (const { rule, weight } of [...seen, ...told]) rules.set(rule, weight);
	const findings = withStory(combine([...found, ...seen], combinations, spoken), told);
	const judgement = assess(findings, {
		kind: spoken,
		stance,
		lang,
		truncated: source.truncated,
		ordinary: tally.signs.ordinary,
	});
	return { ...judgement, score: score({ ...signals, level: judgement.level }) };
}

/** Chinese and Japanese are written without spaces. */
function isUnspaced(lang: Locale): boolean {
	return lang === 'zh' || lang === 'ja';
}

/** What stands around the text and tells what it is: title, headings, the titles of structured data. */
export function frame({ title, headings, postings }: Source): string {
	return [title ?? '', ...headings, ...postings.map((posting) => posting.title ?? '')].join('\n');
}

/**
 * A few words, or somebody writing to somebody: there a threat, a demand for pictures or people put up for sale are
 * checked even though nothing says that work is offered. In a language without a vocabulary nothing can say who is written to.
 */
function isAddressed({ signs, words }: Tally, isShort: boolean, covered: boolean): boolean {
	const isLetter = words <= LONGEST_LETTER && (!covered || signs.you + signs.letter > 0);
	return signs.teaching < 2 && (isLetter || isShort);
}

/** Where nothing says that work is offered, a note of a single rule says nothing; a story told in a few words does. */
function isWorthSaying(
	tally: Tally,
	isShort: boolean,
	covered: boolean,
	found: readonly Finding[],
	told: readonly Finding[],
): boolean {
	if (!isAddressed(tally, isShort, covered)) return false;
	return [...found, ...told].some(isGrave) || (isShort && told.length > 0);
}

function isGrave({ weight }: Finding): boolean {
	return weight !== 'note';
}

function silent({ kind, truncated }: Source, outcome: Outcome, lang: Locale): Assessment {
	return {
		outcome,
		level: 'clear',
		harm: null,
		score: 0,
		kind: kind ?? 'other',
		stance: 'neither',
		lang,
		findings: [],
		topics: [],
		truncated,
	};
}
