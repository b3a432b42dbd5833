import { t } from '../../lib/platform/i18n.ts';
import type { BrowserFamily } from './what-remains.tsx';

interface TracesSettingProps {
	readonly on: boolean;
	readonly browser: BrowserFamily;
	/** True if the person was asked just now and said no. */
	readonly refused: boolean;
	readonly onChange: (on: boolean) => void;
}

/** Clearing traces when leaving: off at first, and explained before it is turned on. */
export function TracesSetting({ on, browser, refused, onChange }: TracesSettingProps) {
	return (
		<>
			<p>{t('traces_what')}</p>
			<ul>
				<li>{t('traces_gap')}</li>
				<li>{browser === 'firefox' ? t('traces_asks_firefox') : t('traces_asks_chromium')}</li>
				<li>{t('traces_not')}</li>
			</ul>
			<label class="check-box">
				<input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
				<span>{t('traces_label')}</span>
			</label>
			<p role="status" class="quiet">
				{refused && t('traces_refused')}
			</p>
		</>
	);
}
