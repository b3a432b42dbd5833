import type { Audience, Channel, HelpFilter, Resource, Topic } from '../model.ts';

/** Topics and audience that a filter stands for; `cannot-talk` is about channels instead. */
const FILTERS: Readonly<
	Record<Exclude<HelpFilter, 'cannot-talk'>, { topics: readonly Topic[]; audience: readonly Audience[] }>
> = {
	'under-18': { topics: ['minors'], audience: ['minors'] },
	'at-work': {
		topics: ['harassment', 'labor-exploitation', 'modeling-rights', 'performers-rights'],
		audience: ['workers'],
	},
	abroad: { topics: ['migrants', 'immigration', 'trafficking'], audience: ['migrants'] },
	money: { topics: ['scam'], audience: [] },
	images: { topics: ['image-abuse'], audience: [] },
	assault: { topics: ['sexual-violence'], audience: [] },
	control: { topics: ['trafficking', 'domestic-violence'], audience: [] },
};

/** Ways of contact for someone who cannot speak aloud. */
export const WRITTEN: readonly Channel['type'][] = ['sms', 'chat', 'email', 'whatsapp'];

/** Filters narrow together; if nobody meets all of them, whoever meets one; if nobody meets one, everyone. */
export function meetFilters(
	resources: readonly Resource[],
	filters: readonly HelpFilter[],
	strict: boolean,
): readonly Resource[] {
	const all = resources.filter((resource) => filters.every((filter) => meets(resource, filter)));
	if (strict || all.length > 0) return all;
	const some = resources.filter((resource) => filters.some((filter) => meets(resource, filter)));
	return some.length > 0 ? some : resources;
}

function meets({ topics, audience, channels }: Resource, filter: HelpFilter): boolean {
	if (filter === 'cannot-talk') return channels.some(({ type }) => WRITTEN.includes(type));
	const wanted = FILTERS[filter];
	return (
		wanted.topics.some((topic) => topics.includes(topic)) ||
		wanted.audience.some((one) => audience.includes(one))
	);
}

/** The topics that filters stand for, in the order in which they were chosen. */
export function topicsOf(filters: readonly HelpFilter[]): Topic[] {
	return filters.flatMap((filter) => (filter === 'cannot-talk' ? [] : [...FILTERS[filter].topics]));
}
