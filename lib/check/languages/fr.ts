import { french } from '../../kinds/vocabulary-fr.ts';
import { NEGATION_FR } from '../../phrases/negation-fr.ts';
import { frPacks } from '../../rules/fr/index.ts';
import { fr } from '../../rules/lexicon/fr.ts';
import { words } from '../../stories/clues-fr.ts';
import type { Language } from '../language.ts';

/** French. */
export const language: Language = {
	packs: frPacks,
	lexicon: fr,
	vocabulary: french,
	negation: NEGATION_FR,
	clues: words,
};
