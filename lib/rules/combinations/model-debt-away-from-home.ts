import type { Combination } from '../../model.ts';

/**
 * Agency advances joined by speed, shared housing, no contract or a price for leaving.
 */
export const combination: Combination = {
	id: 'model-debt-away-from-home',
	harm: 'freedom',
	weight: 'stop',
	topics: ['modeling-rights', 'labor-exploitation', 'trafficking'],
	kinds: ['casting', 'message'],
	needs: [
		{
			atLeast: 1,
			rules: ['model-agency-debt'],
		},
		{
			atLeast: 1,
			rules: [
				'no-contract',
				'must-live-with-the-boss',
				'abroad-at-once',
				'pay-to-leave',
				'scouted-flattery',
				'we-arrange-everything',
			],
		},
	],
	citations: [
		{
			title: 'New York State Fashion Workers Act: questions and answers',
			publisher: 'New York State Department of Labor',
			url: 'https://dol.ny.gov/new-york-state-fashion-workers-act-faqs',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Fashion workers',
			publisher: 'New York State Department of Labor',
			url: 'https://dol.ny.gov/fashion',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
