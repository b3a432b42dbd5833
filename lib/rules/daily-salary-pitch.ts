import type { Cases, Rule } from '../model.ts';

/** Pay told by the day, in a range or with “up to”, as the main point. */
export const rule: Rule = {
	id: 'daily-salary-pitch',
	family: 'pay-out-of-proportion',
	harm: 'money',
	weight: 'note',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(daily|day) (salary|income|earnings|payout|payouts|profit)',
			'(salary|wage|income) (is|of|around|about|up to|per day) ..3 (<money>|<number>) ..4 (day|daily)',
			'earn ..6 (per day|a day|each day|every day|daily)',
			'(make|receive|get|income|payment) ..4 <money> ..3 (per day|a day|each day|every day|daily)',
			'(paid|payment|wages|salary|settled) ..3 (same day|every day|each day|daily) ..8 (phone|online|home|part time|simple|easy)',
			'(salary|wage|income) ..2 <money> ..2 (per day|a day|daily)',
			'(payment|pay|salary|wage) ..2 up to ..3 (per day|a day|daily)',
		],
	},
	unless: {
		en: [
			'(supply teacher|supply teachers|teachers|driver|drivers|courier|couriers|day rate|crew|warehouse|site|sites|labourer|harvest|picking|pickers|farm|extras|union|server|servers|tips|nurse|nurses|guests|cash flow|customers)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'New year, new job? Beware of scammers',
			publisher: 'Scamwatch (Australian Competition and Consumer Commission)',
			url: 'https://www.scamwatch.gov.au/news-alerts/new-year-new-job-beware-of-scammers',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'People are losing money replying to phony job offer text scams',
			publisher: 'ABC15, citing the FTC',
			url: 'https://abc15.com/news/let-abc15-know/people-are-losing-money-replying-to-phony-job-offer-text-scams',
			read: '2026-11-23',
			tier: 'press',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Daily salary 3000 to 8000, accept the job on this number.',
			'You can earn 900 pesos every day with your phone.',
			'Receive $150 a day, no time limit.',
			'Salary of $200 per day for part time work online.',
		],
		lookalikes: [
			'Supply teachers earn 140 pounds a day.',
			'Courier drivers earn up to 120 a day.',
			'Fruit pickers are paid daily by the kilo on our farm.',
			'Day rate for crew: 250.',
			'You will count daily takings and write the report.',
		],
	},
};
