import type { Locale } from '../model.ts';
import type { Vocabulary } from './vocabulary.ts';
import { arabic } from './vocabulary-ar.ts';
import { english } from './vocabulary-en.ts';
import { spanish } from './vocabulary-es.ts';
import { french } from './vocabulary-fr.ts';
import { hindi } from './vocabulary-hi.ts';
import { indonesian } from './vocabulary-id.ts';
import { portuguese } from './vocabulary-pt.ts';
import { russian } from './vocabulary-ru.ts';
import { tagalog } from './vocabulary-tl.ts';
import { ukrainian } from './vocabulary-uk.ts';
import { chinese } from './vocabulary-zh.ts';

/** The words that tell kind and stance, by language. English is read along with every other language. */
export const VOCABULARIES: Readonly<Record<Locale, readonly Vocabulary[]>> = {
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
