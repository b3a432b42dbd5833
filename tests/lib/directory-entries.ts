import { directory } from '../../lib/directory/index.ts';
import type { Channel, Resource, ResourceSource } from '../../lib/model.ts';

/** One thing of the directory or the Learn tab that carries a day of its last check. */
export interface Dated {
	readonly id: string;
	/** ISO 8601. */
	readonly checked: string;
}

/** Every resource of every country. */
export const resources: readonly Resource[] = directory.flatMap((country) => country.resources);

/** Everything that was checked on some day: the resources and the emergency numbers. */
export const dated: readonly Dated[] = [
	...resources,
	...directory.flatMap(({ country, emergency }) =>
		emergency ? [{ id: `${country} emergency`, checked: emergency.checked }] : [],
	),
];

/** Every source of a fact, with what it supports. */
export const sources: readonly (ResourceSource & { readonly of: string })[] = [
	...resources.flatMap(({ id, sources }) => sources.map((source) => ({ ...source, of: id }))),
	...directory.flatMap(({ country, emergency }) =>
		(emergency?.sources ?? []).map((source) => ({ ...source, of: `${country} emergency` })),
	),
];

/** Finds a resource; throws if it is not in the directory. */
export function resource(id: string): Resource {
	const found = resources.find((entry) => entry.id === id);
	if (!found) throw new Error(`${id} is not in the directory`);
	return found;
}

/** The channels of one kind, as `value` or `value body`. */
export function reach(id: string, type: Channel['type']): string[] {
	return resource(id)
		.channels.filter((channel) => channel.type === type)
		.map(({ value, body }) => (body ? `${value} ${body}` : value));
}

/**
 * What is due for a new check.
 *
 * @param entries what was checked, and when
 * @param today the day to count from
 * @param months how old a check may be
 * @returns the ids that are older
 */
export function olderThan(entries: readonly Dated[], today: Date, months: number): string[] {
	const limit = new Date(today);
	limit.setUTCMonth(limit.getUTCMonth() - months);
	return entries.filter(({ checked }) => new Date(checked) < limit).map(({ id }) => id);
}
