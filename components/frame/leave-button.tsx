import { usualLeaveKey } from '../../lib/leave/usual-key.ts';
import { t } from '../../lib/platform/i18n.ts';

interface LeaveButtonProps {
	/** The key that leaves, as it is really set; null if none is, undefined while it is not known yet. */
	readonly shortcut: string | null | undefined;
	readonly onLeave: () => void;
}

/**
 * The one button that is in the same corner of every view. Nothing is announced when it is used. The browser tells its
 * key a moment after the first picture: room for the usual one is kept, so that nothing moves then.
 */
export function LeaveButton({ shortcut, onLeave }: LeaveButtonProps) {
	return (
		<button type="button" class="button leave" onClick={onLeave}>
			{t('leave')}
			<kbd data-usual={usualLeaveKey}>{shortcut === null ? t('leave_no_key') : shortcut}</kbd>
		</button>
	);
}
