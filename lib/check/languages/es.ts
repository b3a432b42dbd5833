import { spanish } from '../../kinds/vocabulary-es.ts';
import { NEGATION_ES } from '../../phrases/negation-es.ts';
import { esPacks } from '../../rules/es/index.ts';
import { es } from '../../rules/lexicon/es.ts';
import { words } from '../../stories/clues-es.ts';
import type { Language } from '../language.ts';

/** Spanish. */
export const language: Language = {
	packs: esPacks,
	lexicon: es,
	vocabulary: spanish,
	negation: NEGATION_ES,
	clues: words,
};
