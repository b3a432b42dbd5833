import type { Locale } from '../model.ts';
import { NEGATION_AR } from './negation-ar.ts';
import { NEGATION_EN } from './negation-en.ts';
import { NEGATION_ES } from './negation-es.ts';
import { NEGATION_FR } from './negation-fr.ts';
import { NEGATION_HI } from './negation-hi.ts';
import { NEGATION_ID } from './negation-id.ts';
import { NEGATION_PT } from './negation-pt.ts';
import { NEGATION_RU } from './negation-ru.ts';
import { NEGATION_TL } from './negation-tl.ts';
import { NEGATION_UK } from './negation-uk.ts';
import type { Negation } from './negation-words.ts';
import { NEGATION_ZH } from './negation-zh.ts';

const NEGATIONS: Readonly<Record<Locale, Negation>> = {
	en: NEGATION_EN,
	es: NEGATION_ES,
	fr: NEGATION_FR,
	pt: NEGATION_PT,
	hi: NEGATION_HI,
	id: NEGATION_ID,
	tl: NEGATION_TL,
	uk: NEGATION_UK,
	ru: NEGATION_RU,
	ar: NEGATION_AR,
	zh: NEGATION_ZH,
};

/** How a language says no; English where that is not written down. */
export function negationOf(locale: Locale): Negation {
	return NEGATIONS[locale] ?? NEGATION_EN;
}
