import type { Locale } from '../model.ts';
import { NEGATION_EN } from './negation-en.ts';
import { NEGATION_ES } from './negation-es.ts';
import type { Negation } from './negation-words.ts';

const NEGATIONS: Readonly<Record<Locale, Negation>> = { en: NEGATION_EN, es: NEGATION_ES };

/** How a language says no; English where that is not written down. */
export function negationOf(locale: Locale): Negation {
	return NEGATIONS[locale] ?? NEGATION_EN;
}
