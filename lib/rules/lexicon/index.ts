import type { Lexicon, Locale } from '../../model.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tl } from './tl.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

/** The shared word lists of every language. */
export const lexicons: Readonly<Record<Locale, Lexicon>> = { en, es, fr, hi, id, pt, tl, uk, ru, ar, zh };
