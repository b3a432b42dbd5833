import type { Locale } from '../model.ts';
import type { ClueWords } from './clue.ts';
import { words as arabic } from './clues-ar.ts';
import { words as german } from './clues-de.ts';
import { words as english } from './clues-en.ts';
import { words as spanish } from './clues-es.ts';
import { words as french } from './clues-fr.ts';
import { words as hindi } from './clues-hi.ts';
import { words as indonesian } from './clues-id.ts';
import { words as italian } from './clues-it.ts';
import { words as japanese } from './clues-ja.ts';
import { words as korean } from './clues-ko.ts';
import { words as polish } from './clues-pl.ts';
import { words as portuguese } from './clues-pt.ts';
import { words as russian } from './clues-ru.ts';
import { words as tagalog } from './clues-tl.ts';
import { words as ukrainian } from './clues-uk.ts';
import { words as chinese } from './clues-zh.ts';

/**
 * The words of clues by language; English is read along with every other language. Some languages have clues and no rules
 * yet: there a story may be told, and otherwise it is said that the language is not covered.
 */
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
	de: german,
	it: italian,
	pl: polish,
	ja: japanese,
	ko: korean,
};
