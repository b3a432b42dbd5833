import type { Story } from './story.ts';

/**
 * Work somewhere else, with bed, journey or papers taken care of, for people without means: the recruitment that
 * trafficking cases describe. Honest seasonal and ship jobs share some of it; they also say who employs, for what wage
 * and with which papers.
 */
export const story: Story = {
	id: 'story-take-you-away',
	harm: 'freedom',
	topics: ['trafficking', 'migrants', 'labor-exploitation'],
	kinds: ['casting', 'job', 'message'],
	points: {
		bound: 1.5,
		border: 1.5,
		secret: 1.25,
		sponsor: 1.25,
		women: 1,
		away: 1,
		carried: 1.25,
		ease: 1,
		pay: 1,
		'daily-pay': 0.5,
		'night-work': 1.25,
		'plain-work': 0.5,
		'screen-work': 0.75,
		chat: 0.75,
		haste: 0.75,
		soothing: 1,
		dream: 0.75,
		debts: 2,
		'nameless-firm': 0.25,
		'found-you': 0.5,
		age: 0.25,
		stage: 0.25,
		'to-pay': 0.5,
		flattery: 0.5,
	},
	needs: [
		['away', 'carried', 'night-work', 'debts', 'bound', 'border', 'secret', 'sponsor'],
		[
			'women',
			'ease',
			'chat',
			'haste',
			'soothing',
			'dream',
			'debts',
			'found-you',
			'flattery',
			'screen-work',
			'bound',
			'border',
			'secret',
			'sponsor',
		],
	],
	note: 2.75,
	caution: 3.5,
	citations: [
		{
			title: 'Recognizing legitimate employment',
			publisher: 'International Organization for Migration, Romania',
			url: 'https://romania.iom.int/news/recognizing-legitimate-employment-ukrainian-dubbed-animation',
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
