import type { Locale } from '../model.ts';
import type { ClueWords } from './clue.ts';
import { words as arabic } from './clues-ar.ts';
import { words as english } from './clues-en.ts';
import { words as spanish } from './clues-es.ts';
import { words as french } from './clues-fr.ts';
import { words as hindi } from './clues-hi.ts';
import { words as indonesian } from './clues-id.ts';
import { words as portuguese } from './clues-pt.ts';
import { words as russian } from './clues-ru.ts';
import { words as tagalog } from './clues-tl.ts';
import { words as ukrainian } from './clues-uk.ts';
import { words as chinese } from './clues-zh.ts';

/** The words of clues by language; English is read along with every other language. */
export const CLUE_WORDS: Readonly<Record<Locale, ClueWords>> = {
	en: english,
	es: spanish,
	fr: french,
	pt: portuguese,
	hi: hindi,
	id: indonesian,
	tl: tagalog,
	uk: ukrainian,
	ru: russian,
	ar: arabic,
	zh: chinese,
};
