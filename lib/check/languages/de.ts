import { ordinaryOf } from '../../kinds/ordinary-words.ts';
import { NEGATION_DE } from '../../phrases/negation-de.ts';
import { words } from '../../stories/clues-de.ts';
import type { Language } from '../language.ts';

/** German: small things, and what speaks against them; no rules yet. */
export const language: Language = {
	vocabulary: ordinaryOf('de'),
	negation: NEGATION_DE,
	clues: words,
};
