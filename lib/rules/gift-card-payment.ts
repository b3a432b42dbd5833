import type { Cases, Rule } from '../model.ts';

/** Buying gift cards, or sending card codes. */
export const rule: Rule = {
	id: 'gift-card-payment',
	family: 'payment-method',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(buy|buying|purchase|purchasing|get|pick up|load|pay with|pay by|pay in|pay using|paid in|send|sending) ..6 @gift-card ..12 (code|codes|pin|pins|send|photo|picture|scratch|text|email|for me|for the (staff|client|team|fee|stylist)|reimburse|receipt)',
			'(scratch|send|text|email|photo|picture|read|share) ..6 (code|codes|pin|pins|back|numbers) ..6 @gift-card',
			'(scratch|send|text|email|photo|picture) ..6 @gift-card ..4 (code|codes|pin|pins|front and back|to me)',
			'@gift-card ..3 (code|codes|pin|pins) ..6 (send|to me|to us|email|text)',
			'(fee|payment|deposit|charge|pay) ..5 (in|by|with|using|via|through) ..2 @gift-card',
			'(paid|pay|payment|salary|wages) ..2 (by|in|with) ..2 @gift-card',
			'(check|cheque|funds) ..10 (get|buy|purchase) ..3 @gift-card',
			'(fee|deposit|payment) ..8 @gift-card',
			'(get|buy|pick up|purchase|grab|need) ..6 (itunes|steam|google play|amazon|apple|sephora|ebay|vanilla|walmart|target) ..1 (voucher|vouchers|gift|gifts|egift|cards)',
		],
	},
	unless: {
		en: [
			'(customers|cashier|cashiers|sell|selling|till|counter|volunteers|participants|respondents|study|survey|prize|winner|raffle)',
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
			'Buy two gift cards and send me the codes.',
			'The fee is paid in Steam cards only.',
			'Pick up some Apple cards for the staff and text a photo of the back.',
			'Your first task is to purchase Google Play cards for the client.',
			'Scratch the gift cards and email the pins to us.',
			'Buy a Paysafecard for the test and send a picture of the ticket.',
			'Pick up four Steam cards worth 50 each for the clients.',
			'I need you to get 5 Amazon vouchers for a colleague.',
			'Can you pick up some gift cards as a surprise for the team?',
		],
		lookalikes: [
			'You will sell gift cards to customers at the till.',
			'Participants receive a 20 dollar gift card after the study.',
			'We never ask for payment by gift card.',
			'Raffle winner gets a gift card.',
			'Cashiers check gift card codes at the counter.',
			'We never take a fee, and gift cards are sold at our counter.',
			'We accept gift cards at our counter in every branch.',
			'Each tester gets a voucher after the study.',
			'Each tester wins Amazon vouchers in the study.',
			'Get it on Google Play, our app for customers.',
			'Volunteers hand out vouchers for clients of the food bank.',
		],
	},
};
