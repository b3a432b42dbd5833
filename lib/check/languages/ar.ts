import { arabic } from '../../kinds/vocabulary-ar.ts';
import { NEGATION_AR } from '../../phrases/negation-ar.ts';
import { arPacks } from '../../rules/ar/index.ts';
import { ar } from '../../rules/lexicon/ar.ts';
import { words } from '../../stories/clues-ar.ts';
import type { Language } from '../language.ts';

/** Arabic. */
export const language: Language = {
	packs: arPacks,
	lexicon: ar,
	vocabulary: arabic,
	negation: NEGATION_AR,
	clues: words,
};
