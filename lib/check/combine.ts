import type { Combination, Finding, Kind, Weight } from '../model.ts';
import { withoutNested } from '../quotes.ts';

const GRAVITY: Readonly<Record<Weight, number>> = { note: 1, caution: 2, stop: 3 };

/** A combination whose groups are all met, with the findings that meet them. */
interface Met {
	readonly combination: Combination;
	readonly parts: readonly Finding[];
}

/**
 * Rules of rules: adds a finding for each combination whose groups are all met, and takes away the parts that it
 * replaces. A part that says `stop` stays, because it stands by itself. A combination that weighs less than one of its
 * parts, or that tells of no part which a graver one has not told of, is left out.
 */
export function combine(
	found: readonly Finding[],
	combinations: readonly Combination[],
	kind: Kind,
): readonly Finding[] {
	const byRule = new Map(found.map((finding) => [finding.rule, finding]));
	const met = combinations
		.filter(({ kinds }) => kinds.includes(kind))
		.flatMap((combination) => meet(combination, byRule) ?? [])
		.sort(
			(a, b) =>
				GRAVITY[b.combination.weight] - GRAVITY[a.combination.weight] || b.parts.length - a.parts.length,
		);
	const told = new Set<Finding>();
	const stories: Finding[] = [];
	for (const { combination, parts } of met) {
		if (parts.every((part) => told.has(part))) continue;
		for (const part of parts) told.add(part);
		stories.push(story(combination, parts));
	}
	return [...found.filter((finding) => finding.weight === 'stop' || !told.has(finding)), ...stories];
}

/** Null unless every group is met; one finding alone never meets two. */
function meet(combination: Combination, byRule: ReadonlyMap<string, Finding>): Met | null {
	const parts = new Set<Finding>();
	let needed = 0;
	for (const { rules, atLeast } of combination.needs) {
		const met = rules.flatMap((rule) => byRule.get(rule) ?? []);
		if (met.length < atLeast) return null;
		for (const part of met) parts.add(part);
		needed += atLeast;
	}
	const outweighed = [...parts].some(({ weight }) => GRAVITY[weight] > GRAVITY[combination.weight]);
	return parts.size < needed || outweighed ? null : { combination, parts: [...parts] };
}

function story({ id, harm, weight, topics, citations }: Combination, parts: readonly Finding[]): Finding {
	return {
		rule: id,
		family: 'combination',
		harm,
		weight,
		topics,
		quotes: withoutNested(parts.flatMap(({ quotes }) => quotes.slice(0, 1))).sort(
			(a, b) => a.start - b.start || a.end - b.end,
		),
		parts: parts.map(({ rule }) => rule),
		citations,
	};
}
