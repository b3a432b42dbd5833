import { uiLocale } from '../../lib/platform/i18n.ts';

/** A country to choose: its code and its name in the language of the UI. */
export interface CountryChoice {
	readonly code: string;
	readonly name: string;
}

/** The countries of a list, by name in the language of the UI. `INT` and `EU` are no countries and are left out. */
export function countryChoices(codes: readonly string[]): CountryChoice[] {
	const locale = uiLocale();
	const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
	// One collator for all: `localeCompare` makes one for each comparison, which the first view would wait for.
	const { compare } = new Intl.Collator(locale);
	return codes
		.filter((code) => /^[A-Z]{2}$/.test(code) && code !== 'EU')
		.map((code) => ({ code, name: names.of(code) ?? code }))
		.sort((a, b) => compare(a.name, b.name));
}
