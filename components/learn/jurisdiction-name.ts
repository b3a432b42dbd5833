import { t, uiLocale } from '../../lib/platform/i18n.ts';

/** Where a page holds, in words: `US` → United States, `US-NY` → United States (NY), `INT` → many countries. */
export function jurisdictionName(jurisdiction: string): string {
	const [country = '', region] = jurisdiction.split('-');
	if (!/^[A-Z]{2}$/.test(country)) return t('jurisdiction_many');
	const name = new Intl.DisplayNames(uiLocale(), { type: 'region', fallback: 'code' }).of(country) ?? country;
	return region ? t('jurisdiction_region', name, region) : name;
}
