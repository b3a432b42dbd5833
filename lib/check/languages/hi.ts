import { hindi } from '../../kinds/vocabulary-hi.ts';
import { NEGATION_HI } from '../../phrases/negation-hi.ts';
import { hiPacks } from '../../rules/hi/index.ts';
import { hi } from '../../rules/lexicon/hi.ts';
import { words } from '../../stories/clues-hi.ts';
import type { Language } from '../language.ts';

/** Hindi. */
export const language: Language = {
	packs: hiPacks,
	lexicon: hi,
	vocabulary: hindi,
	negation: NEGATION_HI,
	clues: words,
};
