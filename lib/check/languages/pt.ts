import { portuguese } from '../../kinds/vocabulary-pt.ts';
import { NEGATION_PT } from '../../phrases/negation-pt.ts';
import { pt } from '../../rules/lexicon/pt.ts';
import { ptPacks } from '../../rules/pt/index.ts';
import { words } from '../../stories/clues-pt.ts';
import type { Language } from '../language.ts';

/** Portuguese. */
export const language: Language = {
	packs: ptPacks,
	lexicon: pt,
	vocabulary: portuguese,
	negation: NEGATION_PT,
	clues: words,
};
