import type { Locale } from '../model.ts';
import type { Language, Languages } from './language.ts';

/** Where each language lies; a bundler makes a file of each. */
const FILES: Readonly<Record<Locale, () => Promise<{ readonly language: Language }>>> = {
	en: () => import('./languages/en.ts'),
	ar: () => import('./languages/ar.ts'),
	es: () => import('./languages/es.ts'),
	fr: () => import('./languages/fr.ts'),
	hi: () => import('./languages/hi.ts'),
	id: () => import('./languages/id.ts'),
	pt: () => import('./languages/pt.ts'),
	ru: () => import('./languages/ru.ts'),
	tl: () => import('./languages/tl.ts'),
	uk: () => import('./languages/uk.ts'),
	zh: () => import('./languages/zh.ts'),
	de: () => import('./languages/de.ts'),
	it: () => import('./languages/it.ts'),
	pl: () => import('./languages/pl.ts'),
	ja: () => import('./languages/ja.ts'),
	ko: () => import('./languages/ko.ts'),
};

/** The languages that can be loaded. */
export const LOADABLE: readonly Locale[] = Object.keys(FILES);

/** Loads languages from the device. One that is not there is left out. */
export async function loadLanguages(locales: readonly Locale[]): Promise<Languages> {
	const loaded = await Promise.all(
		locales.map(async (locale) => [locale, (await FILES[locale]?.())?.language] as const),
	);
	return Object.fromEntries(loaded.flatMap(([locale, language]) => (language ? [[locale, language]] : [])));
}
