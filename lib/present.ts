import type { Assessment, Finding, FindingCard, Report } from './model.ts';

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
