import { t } from '../../lib/platform/i18n.ts';

/** Says that Callboard belongs to none of the organisations that it lists. */
export function Independence() {
	return <p class="quiet">{t('independence')}</p>;
}
