import type { Cases, Rule } from '../model.ts';

/** Use own money, card or a loan, and be repaid. */
export const rule: Rule = {
	id: 'own-money-first',
	family: 'upfront-payment',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(use|using|with) ..3 (own|personal) ..1 (money|funds|card|credit card|savings|cash) ..14 (reimburse*|refund*|paid back|pay you back|repaid|commission|company will)',
			'(take|apply for|get|borrow) ..4 (loan|loans|cash advance|credit line) ..8 (task|tasks|fee|training|deposit|recharge|start|platform|order)',
			'(borrow|lend) ..6 (friends|family|relatives|friend) ..10 (deposit|recharge|task|withdraw|account|complete|fee|order)',
		],
	},
	unless: {
		en: [
			'(loan officer|customers|mileage|expenses claim|travel expenses|offered by the employer|student loan|borrowers|clients)',
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
			title: 'Police advisory on job scams involving messaging platforms',
			publisher: 'Singapore Police Force',
			url: 'https://www.police.gov.sg/Media-Room/News/20250829_police_advisory_on_job_scams_involving_messaging_platforms',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Use your own credit card for the orders and we pay you back with commission.',
			'Take a small loan for the training and repay it from your salary.',
			'Borrow from family to complete the order, then you can withdraw.',
			'Buy the goods with your personal savings; the company will refund you.',
		],
		lookalikes: [
			'You use your own car and we pay mileage.',
			'Loan officer at a credit union.',
			'Travel expenses are refunded with receipts.',
			'We never ask you to use your own money.',
			'Pay with your card and we send it to your home.',
			'You fill client orders in our shop.',
			'Order five star meals at the hotel bar.',
			'You help borrowers complete a loan application at our branch.',
			'Order your card and send it to the printer.',
			'We refund you after the tour if you are not happy.',
		],
	},
};
