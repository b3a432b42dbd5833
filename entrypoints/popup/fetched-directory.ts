import { loadCountry } from '../../lib/directory/loaders.ts';
import type { Country, CountryDirectory } from '../../lib/model.ts';

/** The part of the directory that has been fetched from the extension's own files. */
export interface FetchedDirectory {
	readonly entries: readonly CountryDirectory[];
	/** Countries whose file has come, or cannot be read: nothing more will come for them. */
	readonly settled: ReadonlySet<Country>;
}

const asked = new Set<Country>();
const followers = new Set<(fetched: FetchedDirectory) => void>();
let fetched: FetchedDirectory = { entries: [], settled: new Set() };

/** What has been fetched so far: another object each time that there is more. */
export function fetchedDirectory(): FetchedDirectory {
	return fetched;
}

/** Calls back with what has been fetched, each time that there is more. Answers with a way to stop. */
export function followDirectory(follower: (fetched: FetchedDirectory) => void): () => void {
	followers.add(follower);
	return () => followers.delete(follower);
}

/**
 * Fetches countries that nobody asked for yet, all of them before it tells the followers, so that a view is drawn once.
 * A country that we do not know, or whose file cannot be read, is settled without an entry. Never rejects.
 */
export async function fetchCountries(countries: readonly Country[]): Promise<void> {
	const fresh = countries.filter((country) => !asked.has(country));
	if (fresh.length === 0) return;
	for (const country of fresh) asked.add(country);
	const came = await Promise.all(fresh.map(fetchOne));
	fetched = {
		entries: [...fetched.entries, ...came.filter((entry) => entry !== null)],
		settled: new Set([...fetched.settled, ...fresh]),
	};
	for (const follower of followers) follower(fetched);
}

async function fetchOne(country: Country): Promise<CountryDirectory | null> {
	try {
		return await loadCountry(country);
	} catch {
		return null;
	}
}
