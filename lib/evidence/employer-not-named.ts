import type { Evidence } from '../model.ts';
import { companyOf } from './company.ts';
import { quoteNear } from './quote.ts';

/** Data of a listing that names no employer, and a text that names none either. */
export const evidence: Evidence = {
	rule: {
		id: 'employer-not-named',
		family: 'recruiter-identity',
		harm: 'money',
		// Agencies keep a client's name back at first, and boards offer to.
		weight: 'note',
		topics: ['scam'],
		kinds: ['casting', 'job'],
		patterns: {},
		citations: [
			{
				title: 'H-2 visa program: know your rights and report fraudulent activity',
				publisher: 'US Embassy in the Dominican Republic',
				url: 'https://do.usembassy.gov/visas/nonimmigrant-visas/h-2-visa-program/know-your-rights-report-fraudulent-activity/',
				read: '2026-11-23',
				tier: 'authority',
			},
			{
				title: 'Recognizing legitimate employment',
				publisher: 'International Organization for Migration, Romania',
				url: 'https://romania.iom.int/news/recognizing-legitimate-employment-ukrainian-dubbed-animation',
				read: '2026-11-23',
				tier: 'authority',
			},
		],
	},
	find: ({ source }) => {
		const { postings } = source;
		const [only] = postings;
		if (only === undefined || postings.length > 1 || companyOf(source) !== null) return [];
		return quoteNear(source, [only.employer, only.title]);
	},
};
