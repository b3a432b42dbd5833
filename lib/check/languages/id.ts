import { indonesian } from '../../kinds/vocabulary-id.ts';
import { NEGATION_ID } from '../../phrases/negation-id.ts';
import { idPacks } from '../../rules/id/index.ts';
import { id } from '../../rules/lexicon/id.ts';
import { words } from '../../stories/clues-id.ts';
import type { Language } from '../language.ts';

/** Indonesian. */
export const language: Language = {
	packs: idPacks,
	lexicon: id,
	vocabulary: indonesian,
	negation: NEGATION_ID,
	clues: words,
};
