import type { Cases, Rule } from '../model.ts';

/** Guaranteed or risk-free income. */
export const rule: Rule = {
	id: 'guaranteed-income',
	family: 'pay-out-of-proportion',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(guaranteed|assured|risk free|sure) (income|earnings|daily income|passive income|payout|weekly income|monthly income)',
			'(100|zero|no) ..1 (risk|genuine|legit|legitimate|trusted) ..4 (job|work|income|earn|earnings|payout)',
			'(unlimited|limitless) (income|earnings|money) ..12 (home|online|anyone|start|join|no experience|part time|phone)',
			'(executive level|six figure|life changing) income ..10 (home|online|part time|anyone|learn)',
			'(passive income|financial freedom|residual income) ..14 (job|join|home|online|phone|earn|team|start|<money>)',
			'(quit|leave) your (9 to 5|day job|boring job)',
			'(stable|fixed) income of <money>',
			'passive income ..6 financial freedom',
		],
	},
	unless: {
		en: [
			'(base salary|hours a week|pension|financial advice|adviser|advisor|clients|insurance|plus commission|guaranteed minimum|universal basic|tenants|property manager)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'Don’t let job scams block your path forward',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2021/04/dont-let-job-scams-block-your-path-forward',
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

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Guaranteed income every week, no risk.',
			'Passive income with your phone, join today.',
			'Unlimited earnings for those who start now.',
			'Quit your day job and work with us.',
			'100% genuine job, earn at home.',
		],
		lookalikes: [
			'Guaranteed 20 hours a week.',
			'Sales role with base salary and uncapped commission.',
			'Adviser for pensions and guaranteed income products for clients.',
			'The story is about a man who leaves his job to sail.',
		],
	},
};
