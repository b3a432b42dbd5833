import type { Assessment, Finding, FindingCard, Quote, Report } from './model.ts';

/**
 * Turns an assessment into what people see: message keys, never words or numbers. Pure.
 *
 * The headline is the harm in words at the strength of the level (`headline_safety_stop`); without a finding it is how
 * the check ended (`headline_clear`, `headline_not_an_offer`, …). `score` is left out on purpose: it only ranks.
 */
export function present(assessment: Assessment): Report {
	const { outcome, level, harm, findings, topics, truncated } = assessment;
	const name = nameOf(assessment);
	return {
		outcome,
		level,
		harm,
		headlineKey: `headline_${name}`,
		subtitleKey: `subtitle_${name === 'clear' && truncated ? 'clear_truncated' : name}`,
		levelKey: level === 'clear' ? null : `level_${level}`,
		cards: findings.map(card),
		topics,
		helpFirst: leadsWithPeople(assessment),
		truncated,
	};
}

/** The part of the key that headline and subtitle share. */
function nameOf({ outcome, level, harm, stance }: Assessment): string {
	if (outcome !== 'checked') return outcome.replaceAll('-', '_');
	if (stance === 'teaching') return 'teaching';
	return level === 'clear' || harm === null ? 'clear' : `${harm}_${level}`;
}

/** A lone `note` does not put hotlines above everything else: that would frighten more than it helps. */
function leadsWithPeople({ level, harm }: Assessment): boolean {
	return (harm === 'safety' || harm === 'freedom') && (level === 'caution' || level === 'stop');
}

function card({ rule, weight, quotes, citations }: Finding): FindingCard {
	const key = `rule_${rule.replaceAll('-', '_')}`;
	return {
		rule,
		weight,
		titleKey: `${key}_title`,
		whyKey: `${key}_why`,
		nextKey: `${key}_next`,
		innocentKey: `${key}_innocent`,
		quotes,
		citations,
	};
}

/** More quotes of one rule tell nothing new; of a story each is another small thing. */
const MOST_QUOTES = 3;
const MOST_OF_A_STORY = 8;

/** The quotes of a finding that are worth showing, in the order of the text. */
export function quotesToShow({ rule, quotes }: Pick<FindingCard, 'rule' | 'quotes'>): readonly Quote[] {
	return quotes.slice(0, rule.startsWith('story-') ? MOST_OF_A_STORY : MOST_QUOTES);
}
