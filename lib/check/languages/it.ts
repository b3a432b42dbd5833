import { ordinaryOf } from '../../kinds/ordinary-words.ts';
import { NEGATION_IT } from '../../phrases/negation-it.ts';
import { words } from '../../stories/clues-it.ts';
import type { Language } from '../language.ts';

/** Italian: small things, and what speaks against them; no rules yet. */
export const language: Language = {
	vocabulary: ordinaryOf('it'),
	negation: NEGATION_IT,
	clues: words,
};
