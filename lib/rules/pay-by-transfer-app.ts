import type { Cases, Rule } from '../model.ts';

/** Pay a person by transfer app, wire or UPI. */
export const rule: Rule = {
	id: 'pay-by-transfer-app',
	family: 'payment-method',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(pay|send|transfer|deposit|wire|submit|remit|payable) ..8 (via|by|through|using|to|on|with|over) ..3 @send-app',
			'(fee|fees|deposit|charges|amount|balance) ..6 (via|by|through|using|on|over|with) ..1 @send-app',
			'@send-app ..6 (the fee|the deposit|the amount|your (fee|deposit|payment)|before (you|we|the)|to confirm|to secure|number is|id is)',
			'(wire|wiring|western union|moneygram) ..4 (rest|remaining|balance|<money>|difference|the money|the funds)',
			'scan ..3 (qr|barcode) ..8 (pay|payment|fee|register|deposit)',
			'scan ..3 (qr|barcode) ..10 (receive|salary|refund)',
			'(deposit|fee|amount|charge|charges) ..8 upi',
			'(fee|deposit|amount|charge|charges) ..6 (by|via|through|to) ..3 (neft|rtgs|imps|personal account)',
			'<money> ..8 (via|by|through|to|on|in) ..1 (western union|moneygram|world remit|worldremit|cash send|cashsend|ewallet|e wallet|instant money|bitcoin)',
		],
	},
	unless: {
		en: [
			'(we|company|production|client|employer) ..4 (pay|pays|send|sends) ..3 you',
			'(you|models|crew|extras|talent|staff|workers) ..3 (are|is|be|get) paid',
			'(sent|paid|transferred) to you',
			'(salary|wages|pay|rate|paid) ..6 (is|are|by|via|through|in) ..4 @send-app',
			'(engineer|engineers|analyst|customers|merchants|shops|treasury|developer|sales staff|field sales)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'How do you spot a scam? Listen to how someone tells you to pay',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2022/04/how-do-you-spot-scam-listen-how-someone-tells-you-pay',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Please send the fee by Zelle before tonight.',
			'Transfer the amount via UPI to confirm.',
			'Scan the QR code to make the payment and register.',
			'The deposit goes by Western Union to our agent.',
			'Cash App the deposit to confirm your slot.',
			'Send the joining charge by NEFT to this personal account.',
			'The certificate is 290 USD, to our clinic by Western Union.',
		],
		lookalikes: [
			'Pay is 150 a day, sent to you by Venmo the same evening.',
			'Field sales: you show shops how to use PhonePe.',
			'We pay you through Zelle or by check after the shoot.',
			'Engineers for our Google Pay team.',
			'Never send money by Western Union to get a job.',
			'You pay nothing, wages come by mobile money each Friday.',
			'Cashier for our Western Union desk.',
			'Your wages come to the mobile money number you gave us, we pay you on Friday.',
			'You sell airtime for phones to customers.',
			'Visitors scan the QR for the map.',
		],
	},
};
