import { browser } from './browser.ts';

/**
 * The message of a key in the language of the browser, with `$1` … `$9` filled in. A key that has no message comes
 * back as itself, so that a forgotten key is seen and nothing throws.
 */
export function t(key: string, ...substitutions: string[]): string {
	return message(key, substitutions) || key;
}

/**
 * The message `<key>_one`, `<key>_few`, … that fits the count in the language of the UI, else `<key>_other`; the
 * count, written in that language, is `$1`.
 */
export function tPlural(key: string, count: number): string {
	const locale = uiLocale();
	const number = new Intl.NumberFormat(locale).format(count);
	const form = new Intl.PluralRules(locale).select(count);
	return message(`${key}_${form}`, [number]) || t(`${key}_other`, number);
}

/** BCP 47 tag of the language that the messages are in, as the browser says it; `en` if it says nothing usable. */
export function uiLocale(): string {
	try {
		return Intl.getCanonicalLocales(browser.i18n.getUILanguage().replaceAll('_', '-'))[0] ?? 'en';
	} catch {
		return 'en';
	}
}

/** The direction of the messages' script, for `dir` on the root element. */
export function uiDirection(): 'ltr' | 'rtl' {
	return message('@@bidi_dir', []) === 'rtl' ? 'rtl' : 'ltr';
}

function message(key: string, substitutions: string[]): string {
	try {
		return browser.i18n.getMessage(key, substitutions);
	} catch {
		return '';
	}
}
