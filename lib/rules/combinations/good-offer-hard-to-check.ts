import type { Combination } from '../../model.ts';

/** An offer that is very good or hurries, from somebody who cannot be checked. */
export const combination: Combination = {
	id: 'good-offer-hard-to-check',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['job', 'message', 'casting'],
	needs: [
		{
			rules: ['free-mail-of-a-firm', 'chat-is-the-only-way', 'employer-not-named', 'hidden-on-the-page'],
			atLeast: 1,
		},
		{
			rules: [
				'pay-beyond-the-work',
				'pay-without-skills',
				'day-pay-few-hours',
				'daily-salary-pitch',
				'model-pay-too-high',
				'guaranteed-income',
				'simple-online-work',
				'anyone-can-do-it',
				'hired-at-once',
				'few-places-left',
				'details-later',
				'identity-papers-early',
				'identity-number-early',
			],
			atLeast: 1,
		},
	],
	citations: [
		{
			title: 'Guidelines for a safe job search',
			publisher: 'Indeed',
			url: 'https://support.indeed.com/hc/en-us/articles/216354123-Guidelines-for-a-Safe-Job-Search',
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
};
