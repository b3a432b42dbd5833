import type { Combination } from '../../model.ts';

/** A business offer with big income, haste or a price. */
export const combination: Combination = {
	id: 'business-not-a-job',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['job', 'message'],
	needs: [
		{ rules: ['be-your-own-boss', 'recruit-for-commission'], atLeast: 1 },
		{
			rules: [
				'day-pay-few-hours',
				'daily-salary-pitch',
				'pay-without-skills',
				'guaranteed-income',
				'few-places-left',
				'anyone-can-do-it',
				'starter-kit-fee',
				'simple-online-work',
			],
			atLeast: 1,
		},
	],
	citations: [
		{
			title: 'The telltale signs of a pyramid scheme',
			publisher: 'Federal Trade Commission',
			url: 'https://www.consumer.ftc.gov/blog/telltale-signs-pyramid-scheme',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Business guidance concerning multi-level marketing',
			publisher: 'Federal Trade Commission',
			url: 'https://ftc.gov/business-guidance/resources/business-guidance-concerning-multi-level-marketing',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
