import { useCallback, useEffect } from 'preact/hooks';
import { Guard } from '../../components/frame/guard.tsx';
import { HelpView } from '../../components/help/help-view.tsx';
import { PlainHelp } from '../../components/help/plain-help.tsx';
import type { ResourceActions } from '../../components/help/resource-card.tsx';
import { everyCountry } from '../../lib/directory/loaders.ts';
import type { Country, HelpFilter, Topic } from '../../lib/model.ts';
import { choices, type Place } from '../hooks/place.ts';
import { type FetchedDirectory, fetchCountries } from './fetched-directory.ts';
import { findHelp, plainHelp } from './find-people.ts';

interface HelpPanelProps extends ResourceActions {
	readonly directory: FetchedDirectory;
	readonly place: Place;
	readonly topics: readonly Topic[];
	readonly search: string;
	readonly onSearch: (search: string) => void;
	readonly onCountry: (country: Country) => void;
}

/** The Help view with the directory behind it; bare numbers where the view fails or no file can be read. */
export function HelpPanel({ directory, place, topics, search, ...rest }: HelpPanelProps) {
	const find = useCallback(
		(words: string, filters: readonly HelpFilter[]) =>
			findHelp(directory, place.country, topics, words, filters),
		[directory, place.country, topics],
	);
	const searching = search.trim() !== '';
	useEffect(() => {
		if (searching) fetchEverything();
	}, [searching]);
	const plain = <PlainHelp {...plainHelp(directory, place.country)} />;
	if (directory.settled.size > 0 && directory.entries.length === 0) return plain;
	return (
		<Guard fallback={plain}>
			<HelpView {...{ ...place, choices, find, search, ...rest }} onSeek={fetchEverything} />
		</Guard>
	);
}

function fetchEverything() {
	void fetchCountries(everyCountry);
}
