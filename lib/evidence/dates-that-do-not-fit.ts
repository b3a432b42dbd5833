import type { Evidence, JobPosting } from '../model.ts';
import { quoteNear } from './quote.ts';

/**
 * Dates in the data of a listing that contradict each other, or none at all. The check has no clock, so nothing is
 * compared with today.
 */
export const evidence: Evidence = {
	rule: {
		id: 'dates-that-do-not-fit',
		family: 'vagueness',
		harm: 'money',
		// Careless software does it too.
		weight: 'note',
		topics: ['scam'],
		kinds: ['casting', 'job'],
		patterns: {},
		citations: [
			{
				title: 'Job posting structured data: required dates and content policies',
				publisher: 'Google Search Central',
				url: 'https://developers.google.com/search/docs/data-types/job-posting',
				read: '2026-11-24',
				tier: 'press',
			},
			{
				title: 'Jobseekers: spot job scams',
				publisher: 'The HR Director, citing the Disclosure and Barring Service',
				url: 'https://thehrdirector.com/business-news/recruitment/jobseekers-spot-job-scams',
				read: '2026-11-24',
				tier: 'press',
			},
		],
	},
	find: ({ source }) => {
		const [only] = source.postings;
		if (only === undefined || source.postings.length > 1 || !isOdd(only)) return [];
		return quoteNear(source, [only.validThrough, only.datePosted, only.title]);
	},
};

function isOdd({ datePosted, validThrough }: JobPosting): boolean {
	if (datePosted === null) return true;
	const posted = Date.parse(datePosted);
	const until = Date.parse(validThrough ?? '');
	return Number.isFinite(posted) && Number.isFinite(until) && until < posted;
}
