import type { Story } from './story.ts';

/** A stranger promises the stage to you or your child: praise, anybody will do, pictures by chat, pay, haste. */
export const story: Story = {
	id: 'story-star-promise',
	harm: 'safety',
	topics: ['modeling-rights', 'performers-rights', 'scam'],
	kinds: ['casting', 'job', 'message'],
	points: {
		stage: 1,
		flattery: 1.5,
		'found-you': 1,
		dream: 1,
		'all-welcome': 0.75,
		ease: 0.75,
		photos: 0.5,
		chat: 0.5,
		haste: 0.75,
		pay: 0.5,
		'daily-pay': 0.25,
		women: 0.5,
		away: 0.5,
		carried: 0.75,
		stranger: 0.5,
		'nameless-firm': 0.25,
		'to-pay': 1,
		soothing: 0.75,
		'pass-through': 1,
		debts: 1,
	},
	needs: [
		['stage'],
		['flattery', 'dream', 'found-you', 'to-pay', 'haste', 'soothing', 'all-welcome', 'stranger'],
	],
	note: 2.5,
	caution: 3.5,
	citations: [
		{
			title: 'FTC charges bogus model and talent scout operation',
			publisher: 'Federal Trade Commission',
			url: 'https://ftc.gov/node/40118',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
