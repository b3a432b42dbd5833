import { useMemo } from 'preact/hooks';
import type { HelpFilter, Resource } from '../../lib/model.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { CountryChoice } from '../frame/countries.ts';
import { CountrySelect } from './country-select.tsx';
import { EmergencyLine, type EmergencyNumbers } from './emergency-line.tsx';
import { HelpSearch } from './help-search.tsx';
import type { ResourceActions } from './resource-card.tsx';
import { ResourceList } from './resource-list.tsx';
import { WaitingCards } from './waiting-cards.tsx';

/** What the directory answers: the emergency numbers, the right three, and all that also fits. */
export interface HelpAnswer {
	readonly emergency: EmergencyNumbers | null;
	readonly first: readonly Resource[];
	readonly rest: readonly Resource[];
	/** False while parts of the directory are being fetched from the device: nobody is named until all is there. */
	readonly complete: boolean;
}

interface HelpViewProps extends ResourceActions {
	readonly country: string | null;
	readonly guessed: boolean;
	readonly choices: readonly CountryChoice[];
	readonly onCountry: (country: string) => void;
	/**
	 * Asks the directory; without words and filters it answers with everything for the country. It is asked again
	 * when it is another function, so it should stay the same one while its answers do.
	 */
	readonly find: (search: string, filters: readonly HelpFilter[]) => HelpAnswer;
	/** Words to search for at the start, e.g. the name of an organisation. */
	readonly search: string;
	readonly onSearch: (search: string) => void;
	/** The person goes to the search box: they may look for anyone, anywhere. */
	readonly onSeek?: () => void;
}

/** People to turn to: the emergency line, three that fit best, then search and all the others. */
export function HelpView({ country, guessed, choices, onCountry, find, ...rest }: HelpViewProps) {
	const { emergency, first, complete } = useMemo(() => find('', []), [find]);
	return (
		<>
			<EmergencyLine emergency={emergency} />
			<div class="view">
				<div class="section-head">
					<h2>{country ? t('help_for_you') : t('help_anywhere')}</h2>
					<div class="choose-country">
						<label class="unseen" for="help-country">
							{t('country')}
						</label>
						<CountrySelect
							id="help-country"
							country={country}
							guessed={guessed}
							choices={choices}
							onChoose={onCountry}
						/>
					</div>
				</div>
				{complete ? (
					<ResourceList resources={first} onCopy={rest.onCopy} onReadLarge={rest.onReadLarge} />
				) : (
					<WaitingCards />
				)}
				<HelpSearch find={find} {...rest} />
			</div>
		</>
	);
}
