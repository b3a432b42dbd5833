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
			'(give|send|tell|share|need|provide) ..4 (instagram|insta|tiktok|facebook|snapchat|snap|youtube|gmail|email|icloud|artist|account) ..2 (password|passcode|login|log in|login details|credentials)',
			'(log in|login|sign in|connect) ..3 (with|to|using|through) your ..1 (instagram|insta|tiktok|facebook|youtube|spotify|artist account|artist|creator account|channel) ..12 (contract|campaign|payment|paid|verify|verified|brief|collab|badge|claim|to sign|to accept|boost|here|link)',
			'(send|tell|give|forward|share|text|dm) ..3 (code|digits|pin) ..2 (that|which|we|i|you) ..3 (texted|sent|send|get|got|receive|received|came|text|will get|just got)',
			'(code|digits) ..3 (on|to) your (phone|email|mobile|sms|whatsapp) ..6 (send|tell|give|forward|me|us)',
			'(send|tell|give|read|forward|text|read out) (me|us|hr|him|her) ..2 (code|codes|digits|pin) ..1 (you get|you receive|you got|you will get|you ll get|that comes|that came|which comes|that arrives|that arrive|on your phone|they send|by sms|from the sms)',
			'read (me|us|out) the (code|digits)',
			'(do|pass|finish|complete) ..2 id me (verification|check)',
			'(give|send|tell|share|need|hand over) ..5 (logins|log ins|passwords|login data|access data|access to your account|access to your accounts)',
			'(give|send) (me|us) (your|ur|the) ..2 (login|log in|password|passcode|passwords)',
			'(enter|send|give|share|type|import) ..5 (seed phrase|recovery phrase|private key|secret phrase)',
			'(link|connect|add|attach) ..2 (bank|card) ..8 (otp|one time password|sms code|verification code)',
			'(give|send|share|tell|enter|type) ..4 (12|twelve|24) (words|word)',
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
			'Log in with your Instagram to sign the contract.',
			'Just log in with your artist account here.',
			'Send the code that we just texted to you.',
			'You get a code on your phone, please give it to us.',
			'Send me the code you get on your phone.',
			'Change the mail to ours and read me the code.',
			'Give HR the digits that arrive.',
			'You give me 60 percent and all your logins.',
			'Give me your login.',
			"Enter your seed phrase to get the tester's bonus.",
			'Link your bank in our app and enter the OTP for your salary.',
			'Open a wallet and give me the 12 words so I can pay you.',
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
