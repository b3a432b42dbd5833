import { t } from '../../lib/platform/i18n.ts';
import { LeaveButton } from './leave-button.tsx';

interface HeaderProps {
	readonly shortcut: string | null | undefined;
	readonly onLeave: () => void;
	/** True in the popup: shows the way to the settings. */
	readonly settingsLink?: boolean;
}

/** The top of every view: the name and Leave. Leave comes first in the document so that Tab reaches it first. */
export function Header({ shortcut, onLeave, settingsLink = false }: HeaderProps) {
	return (
		<header class="header">
			<LeaveButton shortcut={shortcut} onLeave={onLeave} />
			<h1>{t('extension_name')}</h1>
			{settingsLink && (
				<a class="quiet settings-link" href="/options.html" target="_blank" rel="noreferrer noopener">
					{t('settings')}
				</a>
			)}
		</header>
	);
}
