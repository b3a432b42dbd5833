import type { ComponentChildren } from 'preact';
import type { LearnPage, Resource } from '../../lib/model.ts';
import { t } from '../../lib/platform/i18n.ts';
import { Independence } from '../frame/independence.tsx';
import { LearnEntry } from './learn-entry.tsx';

const TYPES: readonly LearnPage['type'][] = ['definition', 'right', 'law', 'practice', 'verify'];

interface LearnViewProps {
	/** null while the pages are being fetched from the extension's own files. */
	readonly pages: readonly LearnPage[] | null;
	/** A resource by its id; undefined if the directory has none, null while it is being fetched. */
	readonly resource: (id: string) => Resource | undefined | null;
	/** A page was unfolded: its people are wanted. */
	readonly onOpen?: (page: LearnPage) => void;
	/** Goes to a resource in the Help view. */
	readonly onResource: (resource: Resource) => void;
	/** What stands below the pages. */
	readonly children?: ComponentChildren;
}

/** Plain pages: what things are called in law, what rights there are, what is usual, where to look things up. */
export function LearnView({ pages, children, ...links }: LearnViewProps) {
	return (
		<div class="view">
			<p class="quiet">{t('learn_no_advice')}</p>
			{pages === null && <p>{t('learn_loading')}</p>}
			{TYPES.map((type) => {
				const group = (pages ?? []).filter((page) => page.type === type);
				return (
					group.length > 0 && (
						<section key={type} class="cards" aria-labelledby={`learn-${type}`}>
							<h2 id={`learn-${type}`}>{t(`learn_type_${type}`)}</h2>
							{group.map((page) => (
								<LearnEntry key={page.id} page={page} {...links} />
							))}
						</section>
					)
				);
			})}
			{children}
			<Independence />
		</div>
	);
}
