import { uiLocale } from '../../lib/platform/i18n.ts';

/** An ISO 8601 day as people write it in the language of the UI; a text that is no day comes back as it is. */
export function writtenDay(iso: string): string {
	const day = new Date(`${iso}T00:00:00Z`);
	if (Number.isNaN(day.getTime())) return iso;
	return new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
}
