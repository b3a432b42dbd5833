import type { Finding, Rule } from '../model.ts';
import type { ClueAt } from '../stories/clue.ts';
import { SAME_AS } from '../stories/same-as.ts';
import type { Place } from './findings.ts';

/** The clues of a text: its own, and those that rules found there tell as well. */
export function cluesWith(clues: readonly ClueAt[], places: readonly Place[]): ClueAt[] {
	const also = places.flatMap(({ rule, start, end }) =>
		(SAME_AS[rule.id] ?? []).map((clue) => ({ clue, start, end })),
	);
	return [...clues, ...also];
}

/**
 * Adds the story that says most, unless a combination has told one already. Notes whose words it quotes are its parts.
 * Beside a finding of `caution` or `stop` it is a note: the same words must not count twice.
 */
export function withStory(found: readonly Finding[], told: readonly Finding[]): readonly Finding[] {
	const story = [...told].sort(saysMore)[0];
	if (story === undefined || found.some(({ family }) => family === 'combination')) return found;
	const isPart = (finding: Finding) => finding.weight === 'note' && isWithin(finding, story);
	const others = found.filter((finding) => !isPart(finding));
	const weight = others.some((finding) => finding.weight !== 'note') ? 'note' : story.weight;
	const parts = found.filter(isPart).map(({ rule }) => rule);
	return [...others, { ...story, weight, parts }];
}

function saysMore(a: Finding, b: Finding): number {
	const grave = ({ weight }: Pick<Rule, 'weight'>) => Number(weight === 'caution');
	return grave(b) - grave(a) || b.quotes.length - a.quotes.length || (a.rule < b.rule ? -1 : 1);
}

function isWithin({ quotes }: Finding, story: Finding): boolean {
	return quotes.some((quote) =>
		story.quotes.some(({ start, end }) => quote.start < end && start < quote.end),
	);
}
