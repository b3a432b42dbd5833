import { choose, FIRST } from './help/choose.ts';
import { distance, placesFor } from './help/distance.ts';
import { meetFilters, topicsOf } from './help/filters.ts';
import { fit, quality } from './help/fit.ts';
import { seek } from './help/search.ts';
import type { Country, CountryDirectory, Emergency, HelpQuery, Resource, Topic } from './model.ts';

/** Who to turn to: the emergency numbers, the three that fit best, and everyone else who fits, best first. */
export interface Help {
	readonly emergency: Emergency | null;
	readonly first: readonly Resource[];
	readonly rest: readonly Resource[];
}

/**
 * What help is about when nothing was found or checked. In the United States this gives the National Human Trafficking
 * Hotline and RAINN, which answer day and night for the gravest things that can come of a casting, and Model Alliance
 * Support: people who know this trade and take what the first two do not, from an agency that will not pay to a
 * photographer who will not stop.
 */
const WITHOUT_TOPICS: readonly Topic[] = [
	'trafficking',
	'sexual-violence',
	'modeling-rights',
	'harassment',
	'performers-rights',
];

/**
 * Finds who can help. Pure; needs no check, so it works when a check threw. `query.topics` is most pressing first.
 *
 * Without a search it never answers with nothing while the directory has an international entry: filters that nobody
 * meets together are met one by one, and a country that we do not know gets the international lines. A search that
 * matches nobody answers with empty lists, so that the view can say so; the emergency numbers are always there. Only a
 * search looks beyond the person's country, because a name or a number in hand may be of any country.
 */
export function help(query: HelpQuery, directory: readonly CountryDirectory[]): Help {
	const emergency = emergencyOf(query.country, directory);
	const sought = seek(query.search);
	const everyone = directory.flatMap(({ resources }) => resources);
	const near = everyone.filter(sought ?? (({ country }) => distance(country, query.country) < 2));
	const fitting = meetFilters(near, query.filters, sought !== null);
	const topics = wantedTopics(query);
	const ranked = fitting
		.map((resource) => ({ resource, worth: quality(resource, query, topics) + fit(resource, topics) }))
		.sort((a, b) => b.worth - a.worth || compare(a.resource.id, b.resource.id))
		.map(({ resource }) => resource);
	const first = sought ? ranked.slice(0, FIRST) : choose(ranked, topics, query);
	return { emergency, first, rest: ranked.filter((resource) => !first.includes(resource)) };
}

function emergencyOf(country: Country, directory: readonly CountryDirectory[]): Emergency | null {
	for (const place of placesFor(country)) {
		const found = directory.find((entry) => entry.country === place)?.emergency;
		if (found) return found;
	}
	return null;
}

/** The topics to rank by: those chosen as filters lead, then those of the findings, else the usual ones. */
function wantedTopics({ topics, filters }: HelpQuery): readonly Topic[] {
	const all = [...new Set([...topicsOf(filters), ...topics])];
	return all.length > 0 ? all : WITHOUT_TOPICS;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
