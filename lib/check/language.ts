import type { Vocabulary } from '../kinds/vocabulary.ts';
import type { Lexicon, Locale, RulePacks } from '../model.ts';
import type { Negation } from '../phrases/negation-words.ts';
import type { ClueWords } from '../stories/clue.ts';

/** All that is known of one language. English has its phrases in the rules themselves, so it has no packs. */
export interface Language {
	readonly packs?: RulePacks;
	readonly lexicon?: Lexicon;
	readonly vocabulary?: readonly Vocabulary[];
	readonly negation?: Negation;
	readonly clues?: ClueWords;
}

/** Languages by locale. */
export type Languages = Readonly<Record<Locale, Language>>;
