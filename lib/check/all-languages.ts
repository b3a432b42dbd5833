import type { Languages } from './language.ts';
import { language as ar } from './languages/ar.ts';
import { language as de } from './languages/de.ts';
import { language as en } from './languages/en.ts';
import { language as es } from './languages/es.ts';
import { language as fr } from './languages/fr.ts';
import { language as hi } from './languages/hi.ts';
import { language as id } from './languages/id.ts';
import { language as it } from './languages/it.ts';
import { language as ja } from './languages/ja.ts';
import { language as ko } from './languages/ko.ts';
import { language as pl } from './languages/pl.ts';
import { language as pt } from './languages/pt.ts';
import { language as ru } from './languages/ru.ts';
import { language as tl } from './languages/tl.ts';
import { language as uk } from './languages/uk.ts';
import { language as zh } from './languages/zh.ts';

/** Every language, for whoever has time to load them all: the command, the tests. The popup loads what a text needs. */
export const allLanguages: Languages = { en, ar, es, fr, hi, id, pt, ru, tl, uk, zh, de, it, pl, ja, ko };
