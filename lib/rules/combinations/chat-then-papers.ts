import type { Combination } from '../../model.ts';

/** A chat, then identity papers or bank data. */
export const combination: Combination = {
	id: 'chat-then-papers',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message', 'casting'],
	needs: [
		{
			rules: [
				'hired-at-once',
				'interview-by-chat',
				'chat-app-only',
				'chat-app-contact',
				'found-your-resume',
				'stranger-offers-job',
			],
			atLeast: 1,
		},
		{
			rules: [
				'identity-number-early',
				'identity-papers-early',
				'bank-login',
				'bank-details-to-apply',
				'verification-code',
				'credit-report-link',
			],
			atLeast: 1,
		},
	],
	citations: [
		{
			title: 'Hire not so delightful',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2020/12/hire-not-so-delightful',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Consumer alert on unexpected texts about a virtual casting call',
			publisher: 'Federal Trade Commission (MilitaryConsumer.gov)',
			url: 'https://www.militaryconsumer.gov/node/326928',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
