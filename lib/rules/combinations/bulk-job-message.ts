import type { Combination } from '../../model.ts';

/** Pay talk, a chat and haste or vagueness: a bulk message. */
export const combination: Combination = {
	id: 'bulk-job-message',
	harm: 'money',
	weight: 'stop',
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
		{
			rules: [
				'few-places-left',
				'simple-online-work',
				'anyone-can-do-it',
				'famous-employer-by-chat',
				'hired-at-once',
				'details-later',
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
		{
			title: 'New year, new job? Beware of scammers',
			publisher: 'Scamwatch (Australian Competition and Consumer Commission)',
			url: 'https://www.scamwatch.gov.au/news-alerts/new-year-new-job-beware-of-scammers',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
