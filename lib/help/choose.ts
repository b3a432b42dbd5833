import type { HelpQuery, Resource, Topic } from '../model.ts';
import { fit, isNational, mastery, quality } from './fit.ts';

/** How many stand above all others. */
export const FIRST = 3;
/** From this mastery on a topic is one of an entry's two main ones. */
const EXPERT = 0.7;

/**
 * The right three: for each topic in turn whoever does it best in the person's country, so that three findings of
 * different kinds bring three different doors rather than one door three times; then whoever abroad does the first topic
 * if nobody at home does; then second choices. `ranked` is best first.
 */
export function choose(
	ranked: readonly Resource[],
	topics: readonly Topic[],
	query: HelpQuery,
): readonly Resource[] {
	const chosen = new Set<Resource>();
	const home = ranked.filter((resource) => resource.country === query.country && isNational(resource));
	const experts = (topic: Topic) => ranked.filter((resource) => mastery(resource.topics, topic) >= EXPERT);
	const take = (pool: readonly Resource[], topic: Topic) => {
		if (chosen.size < FIRST) add(chosen, bestFor(topic, pool, chosen, query, topics));
	};
	for (const topic of topics) if (!isCovered(chosen, topic, EXPERT)) take(home, topic);
	for (const topic of topics.slice(0, 2)) if (!isCovered(chosen, topic, 0.1)) take(experts(topic), topic);
	for (const topic of topics) take(home, topic);
	for (const resource of ranked) if (chosen.size < FIRST) chosen.add(resource);
	return [...chosen];
}

function isCovered(chosen: ReadonlySet<Resource>, topic: Topic, least: number): boolean {
	return [...chosen].some(({ topics }) => mastery(topics, topic) >= least);
}

function bestFor(
	topic: Topic,
	pool: readonly Resource[],
	chosen: ReadonlySet<Resource>,
	query: HelpQuery,
	wanted: readonly Topic[],
): Resource | undefined {
	let best: Resource | undefined;
	let most = Number.NEGATIVE_INFINITY;
	for (const resource of pool) {
		if (chosen.has(resource) || !resource.topics.includes(topic)) continue;
		const worth =
			quality(resource, query, wanted) + 4 * mastery(resource.topics, topic) + 0.5 * fit(resource, wanted);
		if (worth > most) [best, most] = [resource, worth];
	}
	return best;
}

function add(chosen: Set<Resource>, resource: Resource | undefined): void {
	if (resource) chosen.add(resource);
}
