import type { Combination } from '../../model.ts';

/**
 * A new love plus a ticket, club work, missing papers or secrecy: the way of recruiting that Europol
 * describes.
 */
export const combination: Combination = {
	id: 'love-then-travel',
	harm: 'freedom',
	weight: 'stop',
	topics: ['trafficking', 'domestic-violence', 'sexual-violence'],
	kinds: ['message'],
	needs: [
		{
			atLeast: 1,
			rules: ['love-and-a-job'],
		},
		{
			atLeast: 1,
			rules: [
				'abroad-at-once',
				'we-arrange-everything',
				'no-papers-needed',
				'hostess-for-guests',
				'club-work-far-away',
				'keep-it-secret',
				'work-on-a-tourist-visa',
			],
		},
	],
	citations: [
		{
			title: 'Fake love: devious men luring young women into prostitution busted',
			publisher: 'Europol',
			url: 'https://europol.europa.eu/media-press/newsroom/news/fake-love-devious-men-luring-young-women-prostitution-busted-in-spain-and-romania',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'How you can help',
			publisher: 'US Department of Homeland Security, Blue Campaign',
			url: 'https://www.dhs.gov/blue-campaign/government-roles',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
