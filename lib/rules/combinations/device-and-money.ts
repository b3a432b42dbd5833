import type { Combination } from '../../model.ts';

/** Control of the device, and talk of money or papers. */
export const combination: Combination = {
	id: 'device-and-money',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	needs: [
		{ rules: ['remote-access-app', 'install-app-from-link'], atLeast: 1 },
		{
			rules: [
				'identity-number-early',
				'identity-papers-early',
				'bank-login',
				'bank-details-to-apply',
				'verification-code',
				'credit-report-link',
				'paid-likes',
				'app-optimisation',
				'task-sets-recharge',
				'wage-in-crypto',
				'pay-to-withdraw',
				'gift-card-payment',
				'pay-in-crypto',
				'pay-by-transfer-app',
				'pass-on-money',
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
			title: 'Police advisory on job scams involving messaging platforms',
			publisher: 'Singapore Police Force',
			url: 'https://www.police.gov.sg/Media-Room/News/20250829_police_advisory_on_job_scams_involving_messaging_platforms',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
