import type { Citation } from '../../lib/model.ts';
import { t } from '../../lib/platform/i18n.ts';
import { writtenDay } from '../frame/dates.ts';
import { OutLink } from '../frame/out-link.tsx';

interface CitationsProps {
	readonly citations: readonly Citation[];
}

/** Who says so: links to the publishers, or to the titles where one publisher says it twice. */
export function Citations({ citations }: CitationsProps) {
	return (
		<p class="citations">
			<span class="quiet">{t('who_says_so')}</span>
			{citations.map(({ url, title, publisher, read }) => {
				const twice = citations.filter((other) => other.publisher === publisher).length > 1;
				return (
					<OutLink key={url} href={url} label={t('citation_name', publisher, title, writtenDay(read))}>
						{twice ? title : publisher}
					</OutLink>
				);
			})}
		</p>
	);
}
