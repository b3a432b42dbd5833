import type { Combination } from '../../model.ts';

/** Hired unseen, then a check or equipment. */
export const combination: Combination = {
	id: 'hired-then-a-check',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	needs: [
		{
			rules: [
				'hired-at-once',
				'interview-by-chat',
				'chat-app-only',
				'found-your-resume',
				'stranger-offers-job',
			],
			atLeast: 1,
		},
		{
			rules: [
				'check-for-equipment',
				'phone-deposit-check',
				'send-back-part',
				'equipment-purchase',
				'mystery-shopper-check',
				'boss-away-errands',
			],
			atLeast: 1,
		},
	],
	citations: [
		{
			title: 'Don’t let job scams block your path forward',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2021/04/dont-let-job-scams-block-your-path-forward',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'BBB study finds job scams increased during pandemic',
			publisher: 'Better Business Bureau',
			url: 'https://www.prnewswire.com/news-releases/looking-for-a-job-be-careful-bbb-study-finds-job-scams-increased-during-pandemic-301372009.html',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'National Consumer Protection Week: work-from-home scams',
			publisher: 'US Postal Inspection Service',
			url: 'https://www.uspis.gov/ncpw-2022',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
