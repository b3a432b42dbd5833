import type { Combination } from '../../model.ts';

/** A fee, and a payment that cannot be called back. */
export const combination: Combination = {
	id: 'fee-without-way-back',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message', 'casting'],
	needs: [
		{
			rules: [
				'registration-fee',
				'training-fee',
				'paid-classes-audition',
				'must-buy-photos',
				'background-check-fee',
				'starter-kit-fee',
				'equipment-purchase',
				'refundable-deposit',
				'recruitment-visa-fee',
				'small-start-costs',
				'job-for-sale',
				'government-job-fee',
				'profile-listing-fee',
				'contest-fee',
				'pay-to-be-seen',
			],
			atLeast: 1,
		},
		{ rules: ['gift-card-payment', 'pay-in-crypto', 'pay-by-transfer-app'], atLeast: 1 },
	],
	citations: [
		{
			title: 'How do you spot a scam? Listen to how someone tells you to pay',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2022/04/how-do-you-spot-scam-listen-how-someone-tells-you-pay',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Don’t let job scams block your path forward',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2021/04/dont-let-job-scams-block-your-path-forward',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
