import type { Combination } from '../../model.ts';

/**
 * Dance, bar or massage work abroad and a bed, trip or ease from the boss, said in different sentences:
 * weaker than the full story.
 */
export const combination: Combination = {
	id: 'club-work-with-a-bed',
	harm: 'freedom',
	weight: 'caution',
	topics: ['trafficking', 'sexual-violence', 'migrants'],
	kinds: ['casting', 'job', 'message'],
	needs: [
		{
			atLeast: 1,
			rules: ['night-work-abroad'],
		},
		{
			atLeast: 1,
			rules: [
				'bed-and-board-paid',
				'anyone-can-do-it',
				'pay-without-skills',
				'chat-app-only',
				'details-later',
				'few-places-left',
				'no-contract',
				'guaranteed-income',
				'hired-at-once',
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
