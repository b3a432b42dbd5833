import type { Cases, Rule } from '../model.ts';

/** Pay to unlock work, or to get one's earnings out. */
export const rule: Rule = {
	id: 'pay-to-withdraw',
	family: 'task-scam',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(pay|deposit|recharge|top up|topup|add|transfer|clear|settle) ..8 (to unlock|to withdraw|to release|to activate|before you can withdraw|before withdrawal|to cash out|in order to withdraw|to get your (earnings|commission|salary|money))',
			'(negative|frozen|locked|insufficient) (balance|account|order|funds) ..10 (pay|deposit|recharge|top up|clear|settle|add|unlock)',
			'(withdrawal|withdraw|unfreezing|unfreeze|clearance|upgrade|vip) (fee|deposit|payment|margin|tax) ..10 (withdraw*|earnings|commission|account|balance|release|unlock|funds|before|pay|paid)',
			'(unlock|release|unfreeze) ..5 (earnings|commission|salary|wages|funds|account|next task|tasks|next set|level) ..6 (by|after|once|with) ..4 (deposit*|pay*|recharg*|top*|<money>)',
			'(tax|fee) ..5 (on|of|from) your (earnings|commission|wages) ..8 (first|before|deposit|pay|withdraw)',
			'(withdrawal|withdrawals|withdraw|cash out|cashing out|payout|payouts) ..8 (need|needs|require|requires|only (to|with|after)) ..6 (vip|level|deposit|margin|tax|upgrade|points|matching|verified by|recharge|activation)',
			'matching deposit',
		],
	},
	unless: {
		en: [
			'(customers|players|support agents|analyst|paye|clients|payroll app|employees)',
			'@safety-notice',
			'(union|exam|results|album|film) ..4 (says|released|is released)',
		],
	},
	citations: [
		{
			title: 'Police advisory on job scams involving messaging platforms',
			publisher: 'Singapore Police Force',
			url: 'https://www.police.gov.sg/Media-Room/News/20250829_police_advisory_on_job_scams_involving_messaging_platforms',
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
			'Pay 80 dollars to unlock the next task.',
			'Your account is frozen because of a negative balance, please deposit to clear it.',
			'A withdrawal fee must be paid before your commission is released.',
			'Unlock your earnings after a deposit of 200.',
			'Cashing out over 1,000 requires VIP level.',
			'To take it out you add a matching deposit.',
		],
		lookalikes: [
			'Support agents help customers who cannot withdraw money.',
			'Our payroll app lets employees withdraw part of their wage early.',
			'You can take your pay out at any time and there is no withdrawal fee.',
			'Analyst for frozen accounts at a bank.',
			'Withdrawals from the fund need two signatures.',
			'You must pay the parking fee before 6 pm.',
			'Tax is taken off before the wage is paid.',
			'The wages are frozen for a year, says the union; we pay the rise in May.',
			'Deposit your script and the exam is released on Friday.',
			'Show a human face and pay attention in the shop with customers.',
			'Employees pay a tax of 15% on what they receive through payroll; paye.',
		],
	},
};
