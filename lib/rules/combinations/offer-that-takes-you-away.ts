import type { Combination } from '../../model.ts';

/**
 * Weak signs of one story: a bed or trip from the boss, and two of who is sought, easy pay, missing detail,
 * private contact or haste.
 */
export const combination: Combination = {
	id: 'offer-that-takes-you-away',
	harm: 'freedom',
	weight: 'caution',
	topics: ['trafficking', 'migrants', 'labor-exploitation'],
	kinds: ['casting', 'job', 'message'],
	needs: [
		{
			atLeast: 1,
			rules: [
				'bed-and-board-paid',
				'we-arrange-everything',
				'abroad-at-once',
				'must-live-with-the-boss',
				'no-papers-needed',
				'club-work-far-away',
			],
		},
		{
			atLeast: 2,
			rules: [
				'night-work-abroad',
				'known-compound-area',
				'women-of-one-origin',
				'looks-demanded',
				'anyone-can-do-it',
				'pay-without-skills',
				'details-later',
				'few-places-left',
				'chat-app-only',
				'no-contract',
				'denies-the-danger',
				'hired-at-once',
				'stranger-offers-job',
			],
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
			title: 'Good use and abuse: the role of technology in human trafficking',
			publisher: 'UN Office on Drugs and Crime',
			url: 'https://unodc.org/unodc/en/frontpage/2021/October/good-use-and-abuse_-the-role-of-technology-in-human-trafficking.html',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
