import { ordinaryOf } from '../../kinds/ordinary-words.ts';
import { NEGATION_PL } from '../../phrases/negation-pl.ts';
import { words } from '../../stories/clues-pl.ts';
import type { Language } from '../language.ts';

/** Polish: small things, and what speaks against them; no rules yet. */
export const language: Language = {
	vocabulary: ordinaryOf('pl'),
	negation: NEGATION_PL,
	clues: words,
};
