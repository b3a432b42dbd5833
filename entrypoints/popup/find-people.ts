import type { HelpAnswer } from '../../components/help/help-view.tsx';
import { directory } from '../../lib/directory/index.ts';
import { help } from '../../lib/help.ts';
import type { Country, Emergency, HelpFilter, Resource, Topic } from '../../lib/model.ts';

const ANYWHERE = 'INT';
const MOST_PEOPLE = 2;
const MOST_PLAIN = 12;

/** Everyone whom the directory has for a country, a search and filters. Without a country: those who help anywhere. */
export function findHelp(
	country: Country | null,
	topics: readonly Topic[],
	search: string,
	filters: readonly HelpFilter[],
): HelpAnswer {
	return help({ country: country ?? ANYWHERE, topics, search, filters }, directory);
}

/** Two who help with what a check found; nobody where nothing was found, or where the search itself fails. */
export function peopleFor(country: Country | null, topics: readonly Topic[]): readonly Resource[] {
	if (topics.length === 0) return [];
	try {
		return findHelp(country, topics, '', []).first.slice(0, MOST_PEOPLE);
	} catch {
		return [];
	}
}

/** What can be said without searching, for the moment in which everything else failed. */
export function plainHelp(country: Country | null): {
	emergency: Emergency | null;
	resources: readonly Resource[];
} {
	const own = directory.find((entry) => entry.country === (country ?? ANYWHERE));
	return { emergency: own?.emergency ?? null, resources: own?.resources.slice(0, MOST_PLAIN) ?? [] };
}

/** A resource by its id. */
export function resourceById(id: string): Resource | undefined {
	return directory.flatMap(({ resources }) => resources).find((resource) => resource.id === id);
}
