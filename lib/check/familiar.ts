import type { Judgement } from '../assess.ts';
import type { Finding, Quote, Rule } from '../model.ts';

/**
 * The one rule without phrases: the words as a whole are those of known fraudulent listings. It speaks only where no
 * other rule asks for a second look, so it never adds up to `stop`.
 */
export const FAMILIAR: Rule = {
	id: 'reads-like-known-fraud',
	family: 'statistical',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['casting', 'job', 'message'],
	patterns: {},
	citations: [
		{
			title:
				'Automatic Detection of Online Recruitment Frauds: Characteristics, Methods, and a Public Dataset',
			publisher: 'Vidros, Kolias, Kambourakis and Akoglu, Future Internet 9(1), University of the Aegean',
			url: 'https://www.mdpi.com/1999-5903/9/1/6',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/**
 * From this score on a text reads like known fraud. Chosen by cross-validation on the development half: of legitimate
 * jobs one in five hundred scores higher, of castings, messages, advice and other pages none.
 */
const FAMILIAR_SCORE = 12;
/** With fewer telling words to show it could not explain itself. */
const LEAST_QUOTES = 3;
/** Only in English were enough texts read to go by the words. */
const READ = 'en';

/** The finding that the words as a whole are familiar, or null. `telling` gives the words that raised the score. */
export function familiar(
	{ kind, stance, lang, level }: Pick<Judgement, 'kind' | 'stance' | 'lang' | 'level'>,
	score: number,
	telling: () => readonly Quote[],
): Finding | null {
	const isCalm = level === 'clear' || level === 'note';
	const speaks = isCalm && stance === 'offer' && lang === READ && FAMILIAR.kinds.includes(kind);
	if (!speaks || score < FAMILIAR_SCORE) return null;
	const quotes = telling();
	if (quotes.length < LEAST_QUOTES) return null;
	const { id: rule, family, harm, weight, topics, citations } = FAMILIAR;
	return { rule, family, harm, weight, topics, quotes, parts: [], citations };
}
