import type { Combination, Finding, Rule } from '../../lib/model.ts';

/** A finding with sensible parts; `more` replaces any of them. */
export function findingOf(rule: string, more: Partial<Finding> = {}): Finding {
	return {
		rule,
		family: rule,
		harm: 'money',
		weight: 'note',
		topics: ['scam'],
		quotes: [{ text: 'words', start: 0, end: 5 }],
		parts: [],
		citations: [],
		...more,
	};
}

/** A rule that flags English phrases; `more` replaces any part of it. */
export function ruleOf(id: string, patterns: readonly string[], more: Partial<Rule> = {}): Rule {
	return {
		id,
		family: id,
		harm: 'money',
		weight: 'note',
		topics: ['scam'],
		kinds: ['casting', 'job', 'message'],
		patterns: { en: patterns },
		citations: [],
		...more,
	};
}

/** A combination that needs one rule of each group; `more` replaces any part of it. */
export function combinationOf(
	id: string,
	groups: readonly (readonly string[])[],
	more: Partial<Combination> = {},
): Combination {
	return {
		id,
		harm: 'money',
		weight: 'stop',
		topics: ['scam'],
		kinds: ['casting', 'job', 'message'],
		needs: groups.map((rules) => ({ rules, atLeast: 1 })),
		citations: [],
		...more,
	};
}
