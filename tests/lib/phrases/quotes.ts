import type { Lexicon } from '../../../lib/model.ts';
import { compile } from '../../../lib/phrases/compile.ts';
import { match } from '../../../lib/phrases/match.ts';
import type { Negation } from '../../../lib/phrases/negation-words.ts';
import { normalise } from '../../../lib/text/normalise.ts';

/** The shown words that one rule with these phrases finds. */
export function quotes(
	patterns: readonly string[],
	shown: string,
	more: { unless?: readonly string[]; negated?: boolean; lexicon?: Lexicon; negation?: Negation } = {},
): string[] {
	const { unless = [], negated = false, lexicon = {}, negation } = more;
	const matcher = compile([{ name: 'test', patterns, unless, negated }], lexicon, negation);
	return match(matcher, normalise(shown)).map(({ start, end }) => shown.slice(start, end));
}
