import type { Cases, Rule } from '../model.ts';

/** Payment agent, transfer manager or like titles done from home. */
export const rule: Rule = {
	id: 'payment-agent-title',
	family: 'money-mule',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(payment|payments|money transfer|transaction|transactions|remittance|funds|escrow|bitcoin|crypto) (agent|processor|processing agent|processing assistant|processing officer|handler|exchanger|receiver|courier) ..16 (home|remote|bank account|your account|commission|no experience|part time|personal account)',
			'(home based|work from home|remote|part time) ..3 (payment|payments|transfer|transaction|remittance|funds) ..1 (agent|processor|processing agent|processing assistant|handler)',
			'(part time|home based|work from home|overseas) ..2 financial agent',
			'collection agent ..10 (personal account|your account)',
			'(check|checks|cheque|cheques) (printing|processing and mailing|printing and mailing) ..8 (home|remote)',
		],
	},
	unless: {
		en: [
			'(software|fintech|licence|license|degree|systems|compliance|merchant services|office)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'Mules ain’t cool',
			publisher: 'US Postal Inspection Service (USPS LINK)',
			url: 'https://news.usps.com/2021/03/01/mules-aint-cool/',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Job scams',
			publisher: 'University of Massachusetts',
			url: 'https://www.umass.edu/financialaid/student-employment/jobs-board/job-scams',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Payment processing agent, work from home, 10% commission.',
			'We need a part time financial agent in your country.',
			'Check printing and mailing from home, no experience.',
			'Funds handler wanted, you only need a bank account.',
		],
		lookalikes: [
			'Payments analyst at a fintech, office in Vilnius.',
			'Transaction processing officer with a degree, at our bank office.',
			'Remote support for a payment software firm.',
			'Estate agent with commission and a company car.',
			'Print the checks sheet for the office.',
			'Money transfer agent in our shop office, licence needed.',
			'Currency exchange manager in our airport office, licence needed.',
		],
	},
};
