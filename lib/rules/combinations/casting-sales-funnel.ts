import type { Combination } from '../../model.ts';

/** Praise, promise, haste and a paid step: a sale dressed as a casting. */
export const combination: Combination = {
	id: 'casting-sales-funnel',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['casting', 'message'],
	needs: [
		{
			rules: [
				'scouted-flattery',
				'guaranteed-fame',
				'few-places-left',
				'hired-at-once',
				'anyone-can-do-it',
				'profile-listing-fee',
				'pay-to-be-seen',
				'contest-fee',
			],
			atLeast: 3,
		},
	],
	citations: [
		{
			title: 'Consumer alert on unexpected texts about a virtual casting call',
			publisher: 'Federal Trade Commission (MilitaryConsumer.gov)',
			url: 'https://www.militaryconsumer.gov/node/326928',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'FTC darkens runway lights on Virginia-based modeling agencies',
			publisher: 'Federal Trade Commission',
			url: 'https://ftc.gov/news-events/news/press-releases/1999/08/ftc-darkens-runway-lights-virginia-based-modeling-agencies',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Consumer tips: modeling',
			publisher: 'Better Business Bureau',
			url: 'https://www.bbb.org/washington-dc-eastern-pa/industry-tips/read/tip/modeling-58',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
