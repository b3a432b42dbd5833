import type { Cases, Rule } from '../model.ts';

/** Bank login, card number, PIN or balance. */
export const rule: Rule = {
	id: 'bank-login',
	family: 'identity-harvest',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(send|provide|give|share|need|submit|confirm|tell|text|enter|your) ..14 (online banking (login|username|password|details|credentials|user|id)|bank login|bank username|bank password|banking password|mobile banking login|netbanking|net banking password|login details of your bank)',
			'(send|provide|give|share|need|submit|enter|photo|picture) ..6 (debit|credit|atm|bank) card ..6 (number|cvv|pin|expiry|front|back|photo|picture|details|both sides)',
			'(cvv|card pin|atm pin|upi pin|mpin) ..10 (send|share|tell|enter|need|confirm|verify|us|me)',
			'(send|share|tell|enter|need|confirm) ..6 (cvv|card pin|atm pin|upi pin|mpin)',
			'(login|username|password) ..5 (of|for|to) ..2 (bank|banking|bank account) ..10 (payroll|salary|deposit|pay|set up)',
			'(which|what|name of your) bank ..10 (mobile deposit|limit|balance|how long|credit card|online banking)',
			'card number ..8 (cvv|expiry|verify|verification)',
			'(username|login) and password ..4 account ..8 (salary|pay|payroll|deposit)',
			'(send|give|share|forward) ..2 (us|me|hr) ..2 (login|log in|logins|password|credentials|username) ..10 (salary|payroll|pay|wages|deposit|account|bank|onboarding|payment)',
			'(state|tell|say|name|confirm|which|what) ..4 bank ..10 (credit card|daily limit|deposit limit|mobile deposit|online access|how long)',
			'(both sides|front and back) of ..2 (bank|debit|credit|atm|your) card',
			'bank [account] (username|user name|password|user id|credentials)',
		],
	},
	unless: {
		en: ['(customers|guests|callers|clients|engineers|pci|cardholders|cashiers|explain)', '@safety-notice'],
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
			title: 'Consumer alert on unexpected texts about a virtual casting call',
			publisher: 'Federal Trade Commission (MilitaryConsumer.gov)',
			url: 'https://www.militaryconsumer.gov/node/326928',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Send us your online banking username and password so payroll can set up your pay.',
			'Please share your debit card number and CVV for verification.',
			'Take a photo of your bank card, front and back.',
			'Which bank do you use, and what is your mobile deposit limit?',
			'Enter your UPI PIN to receive the salary.',
			'Open the account and send us the login so HR can set your salary.',
			'Please state your bank and whether you have a credit card there.',
			'To pay you we need a photo of both sides of your card.',
			'The company needs your bank account username and password.',
		],
		lookalikes: [
			'Your login for the bank of stock photos comes by post.',

			'After you are hired you fill in the direct deposit form with account and routing number.',
			'You help customers who lost their debit card.',
			'Engineers protect card numbers under PCI rules.',
			'We will never ask for your bank password.',
			'Cashiers enter the card details of guests at check in.',
			'You can see your pay when you log in to your bank on Friday.',
			'Ask IT for the login of the payroll course.',
			'Developer: you sign in to staging and link the test bank for engineers.',
			'Explain which bank holiday the credit card desk works.',
			'We pay by online banking on Fridays.',
			'Guests confirm with a card number at check in.',
			'Print both sides of the name card.',
			'The bank has a login page for customers.',
			'Engineers test bank credentials in a sandbox.',
			'Support agents explain to customers what the small deposits are.',
		],
	},
};
