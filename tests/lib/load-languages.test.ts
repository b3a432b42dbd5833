import { describe, expect, it } from 'vitest';
import { allLanguages } from '../../lib/check/all-languages.ts';
import { COVERED, languagesOf, loadAndCheck } from '../../lib/check/load.ts';
import { LOADABLE, loadLanguages } from '../../lib/check/load-languages.ts';
import { check } from '../../lib/check.ts';
import { sourceFromText } from '../../lib/extract/source-from-text.ts';
import { packs } from '../../lib/rules/all.ts';
import { lexicons } from '../../lib/rules/lexicon/index.ts';

const TEXTS = [
	'Easy tasks from home, paid daily. Pay the registration fee first, then message me on WhatsApp.',
	'Urgent hiring, start agad bukas, libre tirahan at pagkain, walang experience kailangan.',
	'Buscamos señoritas para trabajar fuera, todo pagado, sin experiencia, escríbeme por privado.',
	'Девушки, работа за границей, билет и жильё за наш счёт, опыт не нужен, пишите в телеграм.',
	'海外高薪工作，包吃包住包机票，有债务也可以，加微信',
	'Nothing here.',
	'',
];

const source = (text: string) => sourceFromText(text, { origin: 'paste' });

describe('languages that are loaded one by one', () => {
	it('are all there, with everything that the project knows of them', async () => {
		const loaded = await loadLanguages(LOADABLE);
		expect(loaded).toEqual(allLanguages);
		expect([...COVERED].sort()).toEqual(['en', ...Object.keys(packs)].sort());
		for (const [locale, language] of Object.entries(loaded)) {
			expect(language.clues, locale).toBeDefined();
			expect(language.packs).toBe(packs[locale]);
			expect(language.lexicon).toBe(lexicons[locale]);
			expect(
				language.vocabulary?.some(({ name }) => name === 'ordinary'),
				locale,
			).toBe(true);
		}
	});

	it.each(TEXTS)('say the same as all at once: %s', async (text) => {
		expect(await loadAndCheck(source(text))).toEqual(check(source(text)));
	});

	it('are only those that a text needs', () => {
		expect(
			languagesOf(source('We are hiring a cook for our kitchen, please send your resume to the office.')),
		).toEqual(['en']);
		expect(languagesOf(source('Девушки, работа за границей, пишите нам сегодня.'))).not.toContain('es');
	});

	it('leave out what is not there', async () => {
		expect(await loadLanguages(['xx'])).toEqual({});
	});
});
