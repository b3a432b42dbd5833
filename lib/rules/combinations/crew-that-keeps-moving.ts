import type { Combination } from '../../model.ts';

/**
 * A travelling crew joined by cuts, no contract, haste or no skill asked: Polaris’ picture of sales crews.
 */
export const combination: Combination = {
	id: 'crew-that-keeps-moving',
	harm: 'freedom',
	weight: 'stop',
	topics: ['labor-exploitation', 'trafficking', 'minors'],
	kinds: ['job', 'message'],
	needs: [
		{
			atLeast: 1,
			rules: ['travelling-sales-crew'],
		},
		{
			atLeast: 1,
			rules: [
				'no-contract',
				'cuts-for-room-and-food',
				'few-places-left',
				'anyone-can-do-it',
				'pay-without-skills',
				'day-pay-few-hours',
				'daily-salary-pitch',
				'minor-overnight',
				'hired-at-once',
			],
		},
	],
	citations: [
		{
			title: 'Sales crews',
			publisher: 'Polaris',
			url: 'https://polarisproject.org/initiatives/sales-crews',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Labor trafficking remains unchecked in sales crews industry',
			publisher: 'Polaris',
			url: 'https://polarisproject.org/press-releases/labor-trafficking-remains-unchecked-in-sales-crews-industry/',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
