import { factsOf } from '../../lib/check/facts.ts';
import { allEvidence } from '../../lib/evidence/index.ts';
import { sourceFromText } from '../../lib/extract/source-from-text.ts';
import type { JobPosting, Kind, Quote, Source } from '../../lib/model.ts';
import { normalise } from '../../lib/text/normalise.ts';

/** A text with what a page adds to it. */
export interface Case
	extends Partial<Pick<Source, 'postings' | 'hiddenText' | 'url' | 'title' | 'contacts'>> {
	readonly text: string;
	readonly kind?: Kind;
	readonly lang?: string;
}

/** Quotes that one kind of evidence finds in a text. Throws if there is no such evidence. */
export function quotesOf(id: string, one: string | Case): readonly Quote[] {
	const evidence = allEvidence.find(({ rule }) => rule.id === id);
	if (!evidence) throw new Error(`no evidence ${id}`);
	const { text, kind = 'job', lang = 'en', ...more } = typeof one === 'string' ? { text: one } : one;
	const source: Source = { ...sourceFromText(text, { origin: 'page' }), ...more };
	return evidence.find(factsOf(source, normalise(text), kind, lang));
}

/** A posting with nothing but what is named. */
export function posting(more: Partial<JobPosting>): JobPosting {
	return {
		title: null,
		employer: null,
		employerUrl: null,
		description: null,
		datePosted: null,
		validThrough: null,
		employmentType: null,
		place: null,
		country: null,
		pay: null,
		...more,
	};
}
