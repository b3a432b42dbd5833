import type { Combination } from '../../model.ts';

/**
 * Sexual wording or body photos together with flattery, large pay, private chat or missing details.
 */
export const combination: Combination = {
	id: 'not-really-modelling',
	harm: 'safety',
	weight: 'stop',
	topics: ['sexual-violence', 'trafficking', 'modeling-rights'],
	kinds: ['casting', 'message'],
	needs: [
		{
			atLeast: 1,
			rules: ['revealing-photos-by-chat', 'open-minded', 'hostess-for-guests', 'private-life-questions'],
		},
		{
			atLeast: 2,
			rules: [
				'model-pay-too-high',
				'looks-demanded',
				'chat-app-only',
				'chat-app-contact',
				'scouted-flattery',
				'details-later',
				'lone-photographer',
			],
		},
	],
	citations: [
		{
			title: 'Actors warned of rise in fake casting notices on social media',
			publisher: 'The Stage, on Equity UK',
			url: 'https://thestage.co.uk/news/actors-warned-of-rise-in-fake-casting-notices-on-social-media',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Quick guide for scenes involving nudity and simulated sex',
			publisher: 'SAG-AFTRA',
			url: 'https://sagaftra.org/quick-guide-scenes-involving-nudity-and-simulated-sex-0',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
