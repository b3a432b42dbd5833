import type { Locale } from '../model.ts';
import type { Vocabulary } from './vocabulary.ts';
import { english } from './vocabulary-en.ts';
import { spanish } from './vocabulary-es.ts';

/** The words that tell kind and stance, by language. English is read along with every other language. */
export const VOCABULARIES: Readonly<Record<Locale, readonly Vocabulary[]>> = { en: english, es: spanish };
