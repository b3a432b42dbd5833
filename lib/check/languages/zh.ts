import { chinese } from '../../kinds/vocabulary-zh.ts';
import { NEGATION_ZH } from '../../phrases/negation-zh.ts';
import { zh } from '../../rules/lexicon/zh.ts';
import { zhPacks } from '../../rules/zh/index.ts';
import { words } from '../../stories/clues-zh.ts';
import type { Language } from '../language.ts';

/** Chinese. */
export const language: Language = {
	packs: zhPacks,
	lexicon: zh,
	vocabulary: chinese,
	negation: NEGATION_ZH,
	clues: words,
};
