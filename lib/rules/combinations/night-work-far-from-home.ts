import type { Combination } from '../../model.ts';

/**
 * Club or hostess work joined by speed, a bed from the boss, missing papers or a demand for young women: the
 * story in the case files.
 */
export const combination: Combination = {
	id: 'night-work-far-from-home',
	harm: 'freedom',
	weight: 'stop',
	topics: ['trafficking', 'sexual-violence', 'migrants'],
	kinds: ['casting', 'job', 'message'],
	needs: [
		{
			atLeast: 1,
			rules: [
				'hostess-for-guests',
				'club-work-far-away',
				'night-work-abroad',
				'denies-the-danger',
				'sugar-words',
				'travel-companion',
			],
		},
		{
			atLeast: 1,
			rules: [
				'abroad-at-once',
				'we-arrange-everything',
				'must-live-with-the-boss',
				'no-papers-needed',
				'women-of-one-origin',
				'looks-demanded',
				'revealing-photos-by-chat',
				'cuts-for-room-and-food',
				'private-life-questions',
				'paid-per-girl',
			],
		},
	],
	citations: [
		{
			title: 'The typology of modern slavery',
			publisher: 'Polaris',
			url: 'https://polarisproject.org/typology',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Be smart, be safe: brochure on trafficking',
			publisher: 'US Department of State',
			url: 'https://2001-2009.state.gov/p/inl/rls/fs/jan/4229.htm',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
