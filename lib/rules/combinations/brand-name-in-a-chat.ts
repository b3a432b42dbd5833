import type { Combination } from '../../model.ts';

/** A famous employer, and a chat or a task offer. */
export const combination: Combination = {
	id: 'brand-name-in-a-chat',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	needs: [
		{ rules: ['famous-employer-by-chat'], atLeast: 1 },
		{
			rules: [
				'chat-app-contact',
				'chat-app-only',
				'found-your-resume',
				'stranger-offers-job',
				'interview-by-chat',
				'link-in-message',
				'paid-likes',
				'app-optimisation',
				'task-sets-recharge',
				'wage-in-crypto',
				'pay-to-withdraw',
				'daily-salary-pitch',
				'reship-from-home',
			],
			atLeast: 1,
		},
	],
	citations: [
		{
			title: 'Random text offering you a job? It’s probably a scam',
			publisher: 'Federal Trade Commission (MilitaryConsumer.gov)',
			url: 'https://militaryconsumer.gov/blog/random-text-offering-you-job-its-probably-scam',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Police advisory on job scams involving messaging platforms',
			publisher: 'Singapore Police Force',
			url: 'https://www.police.gov.sg/Media-Room/News/20250829_police_advisory_on_job_scams_involving_messaging_platforms',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
