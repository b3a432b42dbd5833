import { useCallback } from 'preact/hooks';
import { Guard } from '../../components/frame/guard.tsx';
import { HelpView } from '../../components/help/help-view.tsx';
import { PlainHelp } from '../../components/help/plain-help.tsx';
import type { ResourceActions } from '../../components/help/resource-card.tsx';
import type { Country, HelpFilter, Topic } from '../../lib/model.ts';
import { choices, type Place } from '../hooks/place.ts';
import { findHelp, plainHelp } from './find-people.ts';

interface HelpPanelProps extends ResourceActions {
	readonly place: Place;
	readonly topics: readonly Topic[];
	readonly search: string;
	readonly onSearch: (search: string) => void;
	readonly onCountry: (country: Country) => void;
}

/** The Help view with the directory behind it; bare numbers where the view fails. */
export function HelpPanel({ place, topics, ...rest }: HelpPanelProps) {
	const find = useCallback(
		(words: string, filters: readonly HelpFilter[]) => findHelp(place.country, topics, words, filters),
		[place.country, topics],
	);
	return (
		<Guard fallback={<PlainHelp {...plainHelp(place.country)} />}>
			<HelpView {...place} choices={choices} find={find} {...rest} />
		</Guard>
	);
}
