import { allLanguages } from './check/all-languages.ts';
import { type Check, createCheck } from './check/create.ts';
import { allEvidence } from './evidence/index.ts';
import { allRules } from './rules/all.ts';
import { combinations } from './rules/combinations/index.ts';
import { scorer } from './score/score.ts';
import { weights } from './score/weights.ts';
import { stories } from './stories/index.ts';

/**
 * Checks one source with all rules of all languages: no I/O, no clock, no randomness; takes any text of any length. The
 * compiled rules are kept, so the first call costs some milliseconds more.
 */
export const check: Check = createCheck(
	allRules,
	combinations,
	allLanguages,
	allEvidence,
	scorer(weights),
	stories,
);
