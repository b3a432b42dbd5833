import type { Cases, Rule } from '../model.ts';

/** Social Security, tax or national number before any hiring. */
export const rule: Rule = {
	id: 'identity-number-early',
	family: 'identity-harvest',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(send|provide|give|submit|need|share|text|email|reply with|forward|include|whatsapp) ..10 @id-number',
			'(full name|name|date of birth|dob|address) ..14 @id-number',
			'@id-number ..10 (before|to proceed|to process|for the interview|with your application|to apply|today|to be considered)',
			'(send|share|upload|whatsapp|submit) ..6 (passbook|bank passbook|ration card|voter id)',
		],
	},
	unless: {
		en: [
			'@after-hiring',
			'@safety-notice',
			'(candidate id|clerk|hr officer|you must have|must hold|should have|need to have|need a|you need a|employees|our clients|claimants|patients|taxpayers)',
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
			title: 'Protect yourself from possible trafficking situations',
			publisher: 'US Equal Employment Opportunity Commission',
			url: 'https://eeoc.gov/youth/protect-yourself-possible-trafficking-situations',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Text me your full name, date of birth and SSN to process the application.',
			'Email your Social Security number today so we can proceed.',
			'To apply, send your Aadhaar and PAN card on this number.',
			'Reply with your national insurance number to be considered for the role.',
		],
		lookalikes: [
			'Once hired, you give your Social Security number to payroll.',
			'You must have a national insurance number to work in the UK.',
			'Never put your Social Security number on an application.',
			'The HR officer checks tax file numbers of new employees.',
			'Bring your SSN card on your first day for the I-9 form.',
			'Clerk: you enter the social security number of patients in the system.',
		],
	},
};
