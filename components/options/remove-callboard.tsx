import { t } from '../../lib/platform/i18n.ts';
import type { BrowserFamily } from './what-remains.tsx';

interface RemoveCallboardProps {
	readonly browser: BrowserFamily;
}

/** How to take Callboard off this device, and what that leaves behind. */
export function RemoveCallboard({ browser }: RemoveCallboardProps) {
	return (
		<>
			<ol>
				<li>{browser === 'firefox' ? t('remove_step_firefox') : t('remove_step_chromium')}</li>
				<li>{t('remove_step_confirm')}</li>
			</ol>
			<p class="quiet">{t('remove_leaves')}</p>
		</>
	);
}
