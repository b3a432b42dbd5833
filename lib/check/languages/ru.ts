import { russian } from '../../kinds/vocabulary-ru.ts';
import { NEGATION_RU } from '../../phrases/negation-ru.ts';
import { ru } from '../../rules/lexicon/ru.ts';
import { ruPacks } from '../../rules/ru/index.ts';
import { words } from '../../stories/clues-ru.ts';
import type { Language } from '../language.ts';

/** Russian. */
export const language: Language = {
	packs: ruPacks,
	lexicon: ru,
	vocabulary: russian,
	negation: NEGATION_RU,
	clues: words,
};
