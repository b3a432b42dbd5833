import { tagalog } from '../../kinds/vocabulary-tl.ts';
import { NEGATION_TL } from '../../phrases/negation-tl.ts';
import { tl } from '../../rules/lexicon/tl.ts';
import { tlPacks } from '../../rules/tl/index.ts';
import { words } from '../../stories/clues-tl.ts';
import type { Language } from '../language.ts';

/** Tagalog. */
export const language: Language = {
	packs: tlPacks,
	lexicon: tl,
	vocabulary: tagalog,
	negation: NEGATION_TL,
	clues: words,
};
