import type { Combination } from '../../model.ts';

/**
 * A stranger’s praise followed by body photos, a pick-up or a lone photographer.
 */
export const combination: Combination = {
	id: 'praise-then-photos',
	harm: 'safety',
	weight: 'caution',
	topics: ['image-abuse', 'minors', 'modeling-rights'],
	kinds: ['casting', 'message'],
	needs: [
		{
			atLeast: 1,
			rules: ['scouted-flattery'],
		},
		{
			atLeast: 1,
			rules: [
				'revealing-photos-by-chat',
				'picked-up-or-late-address',
				'lone-photographer',
				'meeting-at-night',
				'private-life-questions',
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
			title: 'Online exploitation',
			publisher: 'National Center for Missing & Exploited Children',
			url: 'https://www.missingkids.com/theissues/onlineexploitation',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
