import type { Combination } from '../../model.ts';

/**
 * Chat or typing work abroad with everything paid, no papers or hiring at once: how scam compounds recruit.
 */
export const combination: Combination = {
	id: 'online-work-then-a-border',
	harm: 'freedom',
	weight: 'stop',
	topics: ['trafficking', 'labor-exploitation', 'migrants', 'scam'],
	kinds: ['job', 'message'],
	needs: [
		{
			atLeast: 1,
			rules: ['online-work-in-transit-country', 'known-compound-area'],
		},
		{
			atLeast: 1,
			rules: [
				'abroad-at-once',
				'simple-online-work',
				'typing-at-home',
				'app-optimisation',
				'few-places-left',
				'papers-kept',
				'we-arrange-everything',
				'no-papers-needed',
				'bed-and-board-paid',
				'hired-at-once',
				'interview-by-chat',
				'chat-app-only',
				'pay-without-skills',
				'anyone-can-do-it',
				'work-on-a-tourist-visa',
			],
		},
	],
	citations: [
		{
			title: 'Hundreds of thousands trafficked into online criminality in Southeast Asia',
			publisher: 'UN Human Rights Office (UN Geneva newsroom)',
			url: 'https://www.unognewsroom.org/story/en/1763/hundreds-of-thousands-trafficked-into-online-criminality-in-southeast-asia-ohchr',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'FBI warns about fake job ads from cyber traffickers',
			publisher: 'The Record',
			url: 'https://therecord.media/cyber-trafficking-fbi-warning-scam-compounds-pig-butchering?&web_view=true',
			read: '2026-11-23',
			tier: 'press',
		},
	],
};
