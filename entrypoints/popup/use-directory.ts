import { useLayoutEffect, useState } from 'preact/hooks';
import type { Country } from '../../lib/model.ts';
import {
	type FetchedDirectory,
	fetchCountries,
	fetchedDirectory,
	followDirectory,
} from './fetched-directory.ts';
import { countriesFor } from './find-people.ts';

/** The directory as far as it is there. Fetches what a country needs; all else comes when somebody asks for it. */
export function useDirectory(country: Country | null): FetchedDirectory {
	const [directory, setDirectory] = useState(fetchedDirectory);
	// Before the first picture: an ordinary effect would hear of the country's file only after it.
	useLayoutEffect(() => {
		setDirectory(fetchedDirectory());
		return followDirectory(setDirectory);
	}, []);
	useLayoutEffect(() => void fetchCountries(countriesFor(country)), [country]);
	return directory;
}
