import type { HelpFilter } from '../../lib/model.ts';
import { t } from '../../lib/platform/i18n.ts';

const FILTERS: readonly HelpFilter[] = [
	'cannot-talk',
	'under-18',
	'assault',
	'at-work',
	'images',
	'money',
	'control',
	'abroad',
];

interface HelpFiltersProps {
	readonly chosen: readonly HelpFilter[];
	readonly onChange: (filters: HelpFilter[]) => void;
}

/** Toggle buttons in the person's own words. */
export function HelpFilters({ chosen, onChange }: HelpFiltersProps) {
	return (
		<fieldset class="filters row row-tight" aria-label={t('filters')}>
			{FILTERS.map((filter) => {
				const pressed = chosen.includes(filter);
				return (
					<button
						key={filter}
						type="button"
						class="button"
						aria-pressed={pressed}
						onClick={() =>
							onChange(pressed ? chosen.filter((other) => other !== filter) : [...chosen, filter])
						}
					>
						{t(`filter_${filter.replaceAll('-', '_')}`)}
					</button>
				);
			})}
		</fieldset>
	);
}
