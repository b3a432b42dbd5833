import type { Lexicon, Locale } from '../../model.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** The shared word lists of every language. */
export const lexicons: Readonly<Record<Locale, Lexicon>> = { en, es };
