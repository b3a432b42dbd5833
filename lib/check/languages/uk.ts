import { ukrainian } from '../../kinds/vocabulary-uk.ts';
import { NEGATION_UK } from '../../phrases/negation-uk.ts';
import { uk } from '../../rules/lexicon/uk.ts';
import { ukPacks } from '../../rules/uk/index.ts';
import { words } from '../../stories/clues-uk.ts';
import type { Language } from '../language.ts';

/** Ukrainian. */
export const language: Language = {
	packs: ukPacks,
	lexicon: uk,
	vocabulary: ukrainian,
	negation: NEGATION_UK,
	clues: words,
};
