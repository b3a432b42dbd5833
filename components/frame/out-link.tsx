import type { ComponentChildren } from 'preact';
import { t } from '../../lib/platform/i18n.ts';

interface OutLinkProps {
	readonly href: string;
	readonly class?: string;
	/** The whole name for screen readers, if the words shown are too short to stand alone. */
	readonly label?: string;
	readonly children: ComponentChildren;
}

/** A link that leaves Callboard: a new tab, without telling the site where the person came from. https only. */
export function OutLink({ href, label, children, ...rest }: OutLinkProps) {
	if (!href.startsWith('https://')) return <span class={rest.class}>{children}</span>;
	return (
		<a
			{...rest}
			href={href}
			target="_blank"
			rel="noreferrer noopener"
			referrerpolicy="no-referrer"
			title={t('opens_new_tab')}
			{...(label ? { 'aria-label': label } : {})}
		>
			{children}
			{!rest.class && <span aria-hidden="true"> ↗</span>}
		</a>
	);
}
