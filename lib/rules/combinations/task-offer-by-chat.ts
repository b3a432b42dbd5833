import type { Combination } from '../../model.ts';

/** Online tasks, a chat app and pay by the day in one message. */
export const combination: Combination = {
	id: 'task-offer-by-chat',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	needs: [
		{
			rules: ['paid-likes', 'app-optimisation', 'task-sets-recharge', 'wage-in-crypto', 'pay-to-withdraw'],
			atLeast: 1,
		},
		{
			rules: [
				'chat-app-contact',
				'chat-app-only',
				'found-your-resume',
				'stranger-offers-job',
				'interview-by-chat',
				'link-in-message',
			],
			atLeast: 1,
		},
		{
			rules: ['day-pay-few-hours', 'daily-salary-pitch', 'pay-without-skills', 'guaranteed-income'],
			atLeast: 1,
		},
	],
	citations: [
		{
			title: 'New FTC data show skyrocketing consumer reports about game-like online job scams',
			publisher: 'Federal Trade Commission',
			url: 'https://ftc.gov/news-events/news/press-releases/2024/12/new-ftc-data-show-skyrocketing-consumer-reports-about-game-online-job-scams',
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
