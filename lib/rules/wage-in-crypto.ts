import type { Cases, Rule } from '../model.ts';

/** Wages or commission in crypto for simple work. */
export const rule: Rule = {
	id: 'wage-in-crypto',
	family: 'task-scam',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(commission|salary|wages|income|payout|reward|earnings|bonus|paid|pay|pays|earn) ..6 @crypto',
			'@crypto ..6 (commission|salary|per day|a day|daily|per task|payout|wages|earn|each)',
		],
	},
	unless: {
		en: [
			'(clients|customers|engineer|engineers|developer|developers|auditor|reporter|journalist|compliance|accountant|tax|teach|lecturer|analyst|smart contracts|optional|our token|equity|fee|deposit)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'New FTC data show skyrocketing consumer reports about game-like online job scams',
			publisher: 'Federal Trade Commission',
			url: 'https://ftc.gov/news-events/news/press-releases/2024/12/new-ftc-data-show-skyrocketing-consumer-reports-about-game-online-job-scams',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Did someone insist you pay them with cryptocurrency?',
			publisher: 'Federal Trade Commission (MilitaryConsumer.gov)',
			url: 'https://militaryconsumer.gov/blog/did-someone-insist-you-pay-them-cryptocurrency',
			read: '2026-11-24',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Commission is paid in USDT every evening.',
			'Earn 30 USDT a day with simple tasks.',
			'Your salary is settled daily in crypto.',
			'Each task pays 5 USDT to your wallet.',
		],
		lookalikes: [
			'Blockchain developer, salary in euros with optional tokens.',
			'Accountant with knowledge of crypto tax.',
			'Journalist to cover bitcoin and payments.',
			'You teach clients how crypto wages are taxed.',
		],
	},
};
