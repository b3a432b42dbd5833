import type { Cases, Rule } from '../model.ts';

/** A background, police, credit or drug check that the applicant must pay for. */
export const rule: Rule = {
	id: 'background-check-fee',
	family: 'upfront-payment',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message', 'casting'],
	patterns: {
		en: [
			'@pay-out ..6 (background|criminal|police|dbs|crb|vetting|credit|drug) (check|checks|clearance|screening|report|test|certificate)',
			'(background|criminal record|police|dbs|crb|vetting|screening|drug test) [(check|checks|clearance|screening|verification)] [certificate] @fee',
			'(background|criminal|police|dbs|vetting) (check|checks|clearance|report) [(costs|is|at)] <money>',
			'@fee ..4 (for|of) ..3 (background|criminal|police|dbs|vetting|drug) (check|screening|clearance|report|test|verification)',
			'<money> ..4 (for|to run|to process|covers) ..3 (background|criminal|police|dbs|vetting|credit) (check|screening|clearance|report)',
			'(payment|pay) for ..3 (credit report|background report|credit check)',
			'(background|criminal|vetting|credit|security) (check|checks|screening|clearance|report) ..5 (is|costs|cost|at|for) ..1 <money>',
		],
	},
	unless: {
		en: [
			'@someone-else-pays',
			'@safety-notice',
			'(reimburse|reimburses|refund) ..3 (dbs|check|you on)',
			'(bank|clients|customers|landlords|tenants) ..6 (sells|send us|order)',
		],
	},
	citations: [
		{
			title: 'Hire not so delightful',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2020/12/hire-not-so-delightful',
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

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'The background screening by our partner is $39.99.',

			'Please send $45 for your background check today.',
			'Your police clearance certificate fee is payable by Cash App.',
			'The DBS check costs 38 pounds, paid to our vetting partner before the interview.',
			'You will need to pay for a drug test at our clinic before we can hire you.',
		],
		lookalikes: [
			'The background check is at our cost.',

			'The background check is at our cost.',

			'A background check is done after the offer, at our own cost.',
			'This role needs a police check; the school pays for it.',
			'All offers are subject to a criminal records check.',
			'We never ask you to pay for a background check.',
			'You will run background checks for new tenants.',
			'We pay £30 towards your DBS, it costs you nothing: covered by the company.',
		],
	},
};
