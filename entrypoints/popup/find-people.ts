import type { HelpAnswer } from '../../components/help/help-view.tsx';
import type { PlainHelpProps } from '../../components/help/plain-help.tsx';
import { emergencyNumbers } from '../../lib/directory/emergency-numbers.ts';
import { everyCountry } from '../../lib/directory/loaders.ts';
import { help } from '../../lib/help.ts';
import type { Country, HelpFilter, Resource, Topic } from '../../lib/model.ts';
import type { FetchedDirectory } from './fetched-directory.ts';

const ANYWHERE = 'INT';
const UNION = 'EU';
const MOST_PEOPLE = 2;
const MOST_PLAIN = 12;

/** What must be fetched to help somebody in a country: its own file, and those that serve many countries. */
export function countriesFor(country: Country | null): readonly Country[] {
	return [...new Set([country ?? ANYWHERE, UNION, ANYWHERE])];
}

/**
 * Everyone whom the directory has for a country, a search and filters. Without a country: those who help anywhere.
 * A search needs every country: a name or a number in hand may be of any. Until all that is needed has been fetched the
 * answer is not complete and names nobody; the emergency number is there from the start.
 */
export function findHelp(
	{ entries, settled }: FetchedDirectory,
	country: Country | null,
	topics: readonly Topic[],
	search: string,
	filters: readonly HelpFilter[],
): HelpAnswer {
	const emergency = emergencyFor(country);
	const needed = search.trim() === '' ? countriesFor(country) : everyCountry;
	if (!needed.every((one) => settled.has(one))) return { emergency, first: [], rest: [], complete: false };
	const { first, rest } = help({ country: country ?? ANYWHERE, topics, search, filters }, entries);
	return { emergency, first, rest, complete: true };
}

/** Two who help with what a check found; nobody where nothing was found, or where the search itself fails. */
export function peopleFor(
	directory: FetchedDirectory,
	country: Country | null,
	topics: readonly Topic[],
): readonly Resource[] {
	if (topics.length === 0) return [];
	try {
		return findHelp(directory, country, topics, '', []).first.slice(0, MOST_PEOPLE);
	} catch {
		return [];
	}
}

/** What can be said without searching, for the moment in which everything else failed. */
export function plainHelp({ entries }: FetchedDirectory, country: Country | null): PlainHelpProps {
	const near = countriesFor(country).flatMap((one) => entries.filter((entry) => entry.country === one));
	return { emergency: emergencyFor(country), resources: (near[0]?.resources ?? []).slice(0, MOST_PLAIN) };
}

/** The country that a resource's id begins with, e.g. `GB` of `gb-equity`. */
export function countryOfId(id: string): Country {
	return (id.split('-')[0] ?? '').toUpperCase();
}

/** A resource by its id; undefined if the directory has none; null if its country has not been fetched yet. */
export function resourceById(
	{ entries, settled }: FetchedDirectory,
	id: string,
): Resource | undefined | null {
	const country = countryOfId(id);
	if (everyCountry.includes(country) && !settled.has(country)) return null;
	return entries.flatMap(({ resources }) => resources).find((resource) => resource.id === id);
}

function emergencyFor(country: Country | null): HelpAnswer['emergency'] {
	const number = country && emergencyNumbers[country];
	return number ? { numbers: [number] } : null;
}
