import type { Cases, Rule } from '../model.ts';

/** A link to get a credit score or report for the job. */
export const rule: Rule = {
	id: 'credit-report-link',
	family: 'identity-harvest',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(get|obtain|check|pull|view|print|bring|order|send) ..5 (credit (score|report)|fico) ..10 (link|site|website|<url>|before the|before your|interview|landlord)',
			'(credit score|credit report) ..8 (<url>|this link|link below|following link|our site|link we)',
			'(click|use|visit|follow) ..5 (link|<url>) ..8 (credit score|credit report)',
			'(pull|get|check) ..3 (credit report|credit score) (here|first)',
		],
	},
	unless: {
		en: [
			'(customers|members|clients|borrower|borrowers|analyst|analysts|tenants|with your consent)',
			'@safety-notice',
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
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Please get your credit report from this link before the interview.',
			'Use the link below to check your credit score and bring the printout.',
			'We only need to see your credit score, visit https://score.example/free',
			'Order your free credit report on our site and send it to HR.',
		],
		lookalikes: [
			'Analysts read credit reports of borrowers.',
			'With your consent we run a credit check after the offer.',
			'Bank job: you explain the credit score to customers.',
			'You never need to buy a credit report to apply here.',
			'The position requires credit reporting experience.',
		],
	},
};
