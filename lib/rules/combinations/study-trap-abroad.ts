import type { Combination } from '../../model.ts';

/**
 * “Study” that is work, joined by speed, a demand for young women, an agent or everything arranged.
 */
export const combination: Combination = {
	id: 'study-trap-abroad',
	harm: 'freedom',
	weight: 'stop',
	topics: ['trafficking', 'labor-exploitation', 'migrants', 'scam'],
	kinds: ['job', 'message'],
	needs: [
		{
			atLeast: 1,
			rules: ['study-that-is-work'],
		},
		{
			atLeast: 1,
			rules: [
				'abroad-at-once',
				'women-of-one-origin',
				'we-arrange-everything',
				'agent-fee-for-work-abroad',
				'no-contract',
				'travel-debt',
			],
		},
	],
	citations: [
		{
			title: 'Be smart, be safe: brochure on trafficking',
			publisher: 'US Department of State',
			url: 'https://2001-2009.state.gov/p/inl/rls/fs/jan/4229.htm',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Recognizing legitimate employment',
			publisher: 'International Organization for Migration, Romania',
			url: 'https://romania.iom.int/news/recognizing-legitimate-employment-ukrainian-dubbed-animation',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
