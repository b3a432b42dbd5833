import type { Combination } from '../../model.ts';

/** No name or duties, haste, and a promise. */
export const combination: Combination = {
	id: 'no-name-in-a-hurry',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['job', 'message', 'casting'],
	needs: [
		{ rules: ['details-later', 'simple-online-work'], atLeast: 1 },
		{ rules: ['few-places-left', 'hired-at-once'], atLeast: 1 },
		{
			rules: [
				'day-pay-few-hours',
				'daily-salary-pitch',
				'pay-without-skills',
				'guaranteed-income',
				'model-pay-too-high',
				'anyone-can-do-it',
			],
			atLeast: 1,
		},
	],
	citations: [
		{
			title: 'Recognizing legitimate employment',
			publisher: 'International Organization for Migration, Romania',
			url: 'https://romania.iom.int/news/recognizing-legitimate-employment-ukrainian-dubbed-animation',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'National Consumer Protection Week: work-from-home scams',
			publisher: 'US Postal Inspection Service',
			url: 'https://www.uspis.gov/ncpw-2022',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'New year, new job? Beware of scammers',
			publisher: 'Scamwatch (Australian Competition and Consumer Commission)',
			url: 'https://www.scamwatch.gov.au/news-alerts/new-year-new-job-beware-of-scammers',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
