import { t } from '../../lib/platform/i18n.ts';
import type { SetUp } from './set-up.ts';

/** The keys as they really are set, what can hold them back, and the way to the browser's page that changes them. */
export function LeaveKey({
	shortcut,
	openKey,
	browser,
	onShortcut,
}: Pick<SetUp, 'shortcut' | 'openKey' | 'browser' | 'onShortcut'>) {
	return (
		<>
			<p>
				{shortcut === null && t('key_not_set')}
				{shortcut && (
					<>
						{t('key_is')} <kbd class="key">{shortcut}</kbd>
					</>
				)}
			</p>
			<p class="quiet">{t(browser === 'firefox' ? 'key_in_firefox' : 'key_may_be_taken')}</p>
			{openKey && (
				<p>
					{t('key_opens')} <kbd class="key">{openKey}</kbd>
				</p>
			)}
			<div>
				<button
					type="button"
					class={shortcut === null ? 'button button-primary' : 'button'}
					onClick={onShortcut}
				>
					{shortcut === null ? t('key_set') : t('key_change')}
				</button>
			</div>
		</>
	);
}
