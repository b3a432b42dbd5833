import { allEvidence } from '../evidence/index.ts';
import type { Assessment, Locale, Source } from '../model.ts';
import { combinations } from '../rules/combinations/index.ts';
import { rules } from '../rules/index.ts';
import { rulesWith } from '../rules/packs/with-packs.ts';
import { scorer } from '../score/score.ts';
import { weights } from '../score/weights.ts';
import { stories } from '../stories/index.ts';
import { languageOf } from '../text/language.ts';
import { normalise } from '../text/normalise.ts';
import { createCheck, frame } from './create.ts';
import { LOADABLE, loadLanguages } from './load-languages.ts';
import { readIn } from './readers.ts';

/** Languages in which rules speak, loaded or not. */
export const COVERED: readonly Locale[] = ['en', 'ar', 'es', 'fr', 'hi', 'id', 'pt', 'ru', 'tl', 'uk', 'zh'];

/**
 * The same as `check`, for one source, but loads only the languages that it is read in: a third of the whole for most
 * texts. Rejects if a file of the extension cannot be read.
 */
export async function loadAndCheck(source: Source): Promise<Assessment> {
	const languages = await loadLanguages(languagesOf(source));
	const packs = Object.fromEntries(
		Object.entries(languages).map(([locale, language]) => [locale, language.packs]),
	);
	const score = scorer(weights);
	const all = rulesWith(rules, packs);
	return createCheck(all, combinations, languages, allEvidence, score, stories, COVERED)(source);
}

/** The languages in which a source and what stands around it are read. */
export function languagesOf(source: Source): readonly Locale[] {
	const text = normalise(source.text);
	const lang = languageOf(text, source.lang);
	return [...new Set([...readIn(LOADABLE, lang, text), ...readIn(LOADABLE, lang, normalise(frame(source)))])];
}
