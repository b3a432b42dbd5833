import type { Combination } from '../../model.ts';

/** A flattering scout who moves to a chat with big pay or no details. */
export const combination: Combination = {
	id: 'scout-in-a-private-chat',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['casting', 'message'],
	needs: [
		{ rules: ['scouted-flattery', 'hired-at-once'], atLeast: 1 },
		{ rules: ['chat-app-contact', 'chat-app-only'], atLeast: 1 },
		{ rules: ['model-pay-too-high', 'details-later', 'anyone-can-do-it', 'few-places-left'], atLeast: 1 },
	],
	citations: [
		{
			title: 'Consumer alert on unexpected texts about a virtual casting call',
			publisher: 'Federal Trade Commission (MilitaryConsumer.gov)',
			url: 'https://www.militaryconsumer.gov/node/326928',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Vetting casting notices',
			publisher: 'Equity',
			url: 'https://www.equity.org.uk/advice-and-support/casting-and-auditions/vetting-casting-notices',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
