import type { Cases, Rule } from '../model.ts';

/** Bank details, or very private facts, as part of the application. */
export const rule: Rule = {
	id: 'bank-details-to-apply',
	family: 'identity-harvest',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(send|provide|fill|submit|reply with|need|text|email) ..10 (bank name|bank account|account number|bank details|bank information|name of your bank|name of bank|routing number) ..12 @before-work',
			'(full name|name|address|age|phone) ..14 (bank name|name of bank|name of your bank|bank account|bank details|account number|routing number|credit limit)',
			'(bank details|bank information|bank account details|account details) ..8 (to apply|with your application|before the (interview|audition|casting|shoot)|to be considered|to secure)',
			"(application|apply|form|details) ..12 (mother's maiden name|credit limit|card type|name of your bank)",
			'(complete|fill|submit) ..5 form ..12 (bank account|bank details|account number|id number)',
		],
	},
	unless: {
		en: [
			'@after-hiring',
			'@safety-notice',
			'(invoice|invoices|customers|clients|suppliers|vendors|claimants|donors)',
		],
	},
	citations: [
		{
			title: 'Consumer alert on unexpected texts about a virtual casting call',
			publisher: 'Federal Trade Commission (MilitaryConsumer.gov)',
			url: 'https://www.militaryconsumer.gov/node/326928',
			read: '2026-11-23',
			tier: 'authority',
		},
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
			'Reply with your full name, address, age, phone and bank name.',
			'Send your bank details before the casting so that we can pay you early.',
			"The application form asks for your mother's maiden name and credit limit.",
			'Please provide your account number to secure your place.',
		],
		lookalikes: [
			'Once booked, put your bank details on your invoice.',
			'Apply with your name, phone and two photos.',
			'You update bank details of suppliers in our system.',
			'We do not need your bank details to apply.',
		],
	},
};
