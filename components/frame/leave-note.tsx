import { t } from '../../lib/platform/i18n.ts';

interface LeaveNoteProps {
	/** The key that leaves: null if none is set, undefined while it is not known yet. */
	readonly shortcut: string | null | undefined;
	/** undefined while it is not known yet. */
	readonly privateWindows: boolean | undefined;
}

/** How to leave, as it really is set up, and where to practise it. */
export function LeaveNote({ shortcut, privateWindows }: LeaveNoteProps) {
	return (
		<section class="cards" aria-labelledby="leave-note">
			<h2 id="leave-note">{t('leave_note_title')}</h2>
			{shortcut === null && <p>{t('key_not_set')}</p>}
			{shortcut && (
				<p>
					{t('key_is')} <kbd>{shortcut}</kbd>
				</p>
			)}
			<p>{t('leave_other_ways')}</p>
			{privateWindows === false && <p>{t('private_off')}</p>}
			<p>
				<a href="/welcome.html" target="_blank" rel="noreferrer noopener">
					{t('practise_again')}
				</a>
			</p>
		</section>
	);
}
