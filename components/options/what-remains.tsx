import { t } from '../../lib/platform/i18n.ts';

/** Which family of browser the person uses. */
export type BrowserFamily = 'chromium' | 'firefox';

interface WhatRemainsProps {
	readonly browser: BrowserFamily;
	/** True if clearing traces is on. */
	readonly clearing: boolean;
}

/** What leaving does not hide, in plain words and for this browser. */
export function WhatRemains({ browser, clearing }: WhatRemainsProps) {
	return (
		<ul>
			{!clearing && (
				<li>{browser === 'firefox' ? t('remains_closed_firefox') : t('remains_closed_chromium')}</li>
			)}
			{!clearing && <li>{t('remains_history')}</li>}
			{clearing && <li>{t('remains_other_pages')}</li>}
			<li>{t('remains_sync')}</li>
			<li>{t('remains_cookies')}</li>
			<li>{t('remains_downloads')}</li>
			<li>{t('remains_windows')}</li>
			<li>{t('remains_watching')}</li>
			<li>{t('remains_callboard')}</li>
		</ul>
	);
}
