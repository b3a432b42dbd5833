import { t } from '../../lib/platform/i18n.ts';

const EXPLAINED = ['activeTab', 'contextMenus', 'history', 'scripting', 'sessions', 'storage'] as const;

interface GrantedListProps {
	readonly granted: readonly string[];
}

/** What the browser lets Callboard do now, and why. A name that we cannot explain is shown as it is. */
export function GrantedList({ granted }: GrantedListProps) {
	return (
		<dl class="facts">
			{granted.map((name) => {
				const known = EXPLAINED.find((one) => one === name);
				return (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{known ? t(`permission_${known.toLowerCase()}`) : t('permission_other')}</dd>
					</div>
				);
			})}
		</dl>
	);
}
