import type { Cases, Rule } from '../model.ts';

/** A code sent to the phone, or an account verified in the person's name. */
export const rule: Rule = {
	id: 'verification-code',
	family: 'identity-harvest',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(send|tell|share|give|forward|read|provide|text|screenshot) ..6 @login-code',
			'@login-code ..8 (sent to your|on your phone|to me|to us|tell me|share it|forward it)',
			'(create|open|verify|make|register|set up) ..5 (id me|login gov|google voice|chime|cash app) ..8 (account|for us|for work|for the job|with us|login)',
			'(id me) ..6 (login|account|password) ..6 (send|give|share|us|job|employment)',
			'(give|send) (me|us) (your|ur|the) ..2 (login|log in|password|passcode|passwords)',
		],
	},
	unless: {
		en: [
			'(customers|support staff|members|help desk|users|developer|engineer)',
			'@safety-notice',
			'(dress code|discount code|promo code|voucher|booking code|post code|zip code)',
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
			title: 'Understanding and identifying online scams',
			publisher: 'ID.me',
			url: 'https://help.id.me/hc/en-us/articles/17835279389335-Understanding-and-identifying-online-scams',
			read: '2026-11-23',
			tier: 'press',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'You will get a six digit code, please send it to me.',
			'Share the OTP with our HR to complete your registration.',
			'Create an ID.me account for the job and give us the login.',
			'A verification code was sent to your phone, tell me the numbers.',
			"Give me your Instagram password and I'll do the rest.",
			'Give me your login.',
		],
		lookalikes: [
			'Never share a one time password with anyone.',
			'You help customers who did not get their verification code.',
			'Our developer team works on login codes.',
			'Sign in to the careers site with the code we mail you.',
			'We never need your Instagram password.',
			'Log in to the casting site with your own name.',
			'The social media manager has the login of our TikTok account.',
			'Follow us on Instagram to see the campaign.',
			'Show the booking code that you received at the door.',
			'The dress code that we sent is smart casual.',
			'Send the discount code that you got to customers.',
			'Send me the code you wrote for the test.',
			'Read the dress code of the club.',
			'Sign up with your mail, passwords are kept safe.',
			'Never give me your password, not even as a joke.',
			'We will never ask you to share your seed phrase.',
			'Developers: connect the test account for the OTP service.',
			'Write a note of 12 words.',
		],
	},
};
