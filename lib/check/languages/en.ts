import { english } from '../../kinds/vocabulary-en.ts';
import { NEGATION_EN } from '../../phrases/negation-en.ts';
import { en } from '../../rules/lexicon/en.ts';
import { words } from '../../stories/clues-en.ts';
import type { Language } from '../language.ts';

/** English, which is read along with every other language. */
export const language: Language = { lexicon: en, vocabulary: english, negation: NEGATION_EN, clues: words };
