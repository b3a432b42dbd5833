import type { Combination } from '../../model.ts';

/** Pay by the day or out of proportion, and a stranger or a chat app. */
export const combination: Combination = {
	id: 'day-pay-by-chat',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['job', 'message'],
	needs: [
		{
			rules: ['day-pay-few-hours', 'daily-salary-pitch', 'pay-without-skills', 'guaranteed-income'],
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
			title: 'New FTC data show skyrocketing consumer reports about game-like online job scams',
			publisher: 'Federal Trade Commission',
			url: 'https://ftc.gov/news-events/news/press-releases/2024/12/new-ftc-data-show-skyrocketing-consumer-reports-about-game-online-job-scams',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
