import type { Cases, Rule } from '../model.ts';

/** A stranger's message that drifts to a part-time job. */
export const rule: Rule = {
	id: 'stranger-offers-job',
	family: 'off-platform-contact',
	harm: 'money',
	weight: 'note',
	topics: ['scam'],
	kinds: ['message'],
	patterns: {
		en: [
			'(are|would) you ..4 (interested in|looking for|open to|like) ..5 (remote|online|part time|flexible|home based|side) ..2 (position|role|job|work|opportunity|income)',
			'(do you|did you) ..2 (need|want|looking for) ..3 (part time|online|remote|side) ..1 (job|work|income)',
			'(can|may|could|shall) i (share|send|introduce|tell|give|take) ..12 (details|job|position|opportunity|information|moment|minute)',
			'(wrong number|sorry to (bother|disturb)|excuse me) ..20 (job|part time|income|opportunity|earn|recruit*)',
			"(i am|i be|i'm|we are|we be) ..6 (project manager|hr manager|hiring manager|personnel manager|recruiter) ..16 (recruit*|hire|hiring|part time|team|job)",
			'(you|u|applicant|candidate) ..3 (selected|select|chosen|qualified|passed|pass|hired) ..10 (part time|full time|work from home|job|interview|company) ..16 (salary|wage|daily|earn|contact|whatsapp|<chatlink>|<url>|receive)',
			'i have a (part time|online|remote) job (offer|for you)',
			'reply (yes|1|y|ok|interested) ..8 (job|details|information|start|more|position)',
			'still available ..8 (virtual|online) ..2 (audition|call|casting|open call)',
			'(do you|want|need|looking for) ..3 (extra|additional|side) income',
			'wrong number ..14 (work|job|income|opportunity)',
		],
	},
	unless: {
		en: [
			'@safety-notice',
			'(you applied|your application|our interview on|as we discussed|following our call)',
		],
	},
	citations: [
		{
			title: 'Random text offering you a job? It’s probably a scam',
			publisher: 'Federal Trade Commission (MilitaryConsumer.gov)',
			url: 'https://militaryconsumer.gov/blog/random-text-offering-you-job-its-probably-scam',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'New FTC data show skyrocketing consumer reports about game-like online job scams',
			publisher: 'Federal Trade Commission',
			url: 'https://ftc.gov/news-events/news/press-releases/2024/12/new-ftc-data-show-skyrocketing-consumer-reports-about-game-online-job-scams',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Hi, are you interested in a flexible online job?',
			'Sorry to bother you, I wanted to ask about a part time opportunity.',
			'I am a project manager and we are hiring a team, part time.',
			'You are selected for a part time job, receive your salary every day.',
			'Reply YES for details of the job.',
		],
		lookalikes: [
			'Hi Mum, I got the part time job at the bakery.',
			'Following our call, would you like the part time role we discussed?',
			'Your interview is on Monday at 10, reply YES to confirm.',
			'Are you free for dinner on Friday?',
		],
	},
};
