import { t } from '../../lib/platform/i18n.ts';

interface LeaveKeyProps {
	/** undefined while it is not known yet. */
	readonly shortcut: string | null | undefined;
	readonly onChange: () => void;
}

/** The key as it really is set, and the way to the browser's page that changes it. */
export function LeaveKey({ shortcut, onChange }: LeaveKeyProps) {
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
			<p class="quiet">{t('key_may_be_taken')}</p>
			<div>
				<button
					type="button"
					class={shortcut === null ? 'button button-primary' : 'button'}
					onClick={onChange}
				>
					{shortcut === null ? t('key_set') : t('key_change')}
				</button>
			</div>
		</>
	);
}
