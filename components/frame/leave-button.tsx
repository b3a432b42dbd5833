import { t } from '../../lib/platform/i18n.ts';

interface LeaveButtonProps {
	/** The key that leaves, as it is really set; null if none is, undefined while it is not known yet. */
	readonly shortcut: string | null | undefined;
	readonly onLeave: () => void;
}

/** The one button that is in the same corner of every view. Nothing is announced when it is used. */
export function LeaveButton({ shortcut, onLeave }: LeaveButtonProps) {
	return (
		<button type="button" class="button leave" onClick={onLeave}>
			{t('leave')}
			{shortcut && <kbd>{shortcut}</kbd>}
			{shortcut === null && <kbd>{t('leave_no_key')}</kbd>}
		</button>
	);
}
