import type { HelpQuery, Resource, Topic } from '../model.ts';
import { distance } from './distance.ts';
import { WRITTEN } from './filters.ts';

/** How well the topics fit: a wanted topic counts less than the one before it, and more for whom it is the main work. */
export function fit({ topics }: Resource, wanted: readonly Topic[]): number {
	return wanted.reduce((sum, topic, at) => sum + (4 / (at + 1)) * mastery(topics, topic), 0);
}

/** An entry's topics stand in the order of its work: who names a topic first knows it best. 0 if it is not named. */
export function mastery(topics: readonly Topic[], topic: Topic): number {
	return [1, 0.7, 0.4][topics.indexOf(topic)] ?? (topics.includes(topic) ? 0.3 : 0);
}

/** How good a door it is for anyone in this country, apart from topics. Higher is better. */
export function quality(resource: Resource, query: HelpQuery, wanted: readonly Topic[]): number {
	const { country, topics, audience, channels, confidence } = resource;
	const kinds = new Set(channels.map(({ type }) => type));
	let sum = [6, 2, -6][distance(country, query.country)] ?? 0;
	if (!isNational(resource)) sum -= 3;
	if (isForFew(resource, wanted)) sum -= 2;
	if (audience.includes('anyone')) sum += 0.5;
	if (kinds.has('phone')) sum += 0.5;
	if (channels.some(({ hours }) => hours !== undefined && DAY_AND_NIGHT.test(hours))) sum += 0.7;
	if (WRITTEN.some((type) => kinds.has(type))) sum += 0.3;
	// Who does this and little else knows it best.
	if (topics.length <= 2) sum += 0.8;
	if (confidence === 'high') sum += 0.1;
	return sum + 0.1 * kinds.size;
}

const DAY_AND_NIGHT = /24\s*\/\s*7|24 hours|day and night/i;

/** True if it serves the country as a whole. A line for England serves five in six people of the United Kingdom. */
export function isNational({ region, city }: Resource): boolean {
	return city === undefined && (region === undefined || /\bEngland\b/.test(region));
}

/** A line for one group stands behind those for everyone until that group is what help is about. */
function isForFew({ audience, topics }: Resource, wanted: readonly Topic[]): boolean {
	if (topics[0] === 'minors' && !wanted.includes('minors')) return true;
	return audience.every(
		(one) =>
			one === 'deaf' ||
			one === 'men' ||
			(one === 'lgbtq' && !wanted.includes('lgbtq')) ||
			(one === 'minors' && !wanted.includes('minors')),
	);
}
