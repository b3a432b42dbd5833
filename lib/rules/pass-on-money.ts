import type { Cases, Rule } from '../model.ts';

/** Money comes to the worker's account and is sent on. */
export const rule: Rule = {
	id: 'pass-on-money',
	family: 'money-mule',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(receive|accept|collect|process|get) ..8 (payment|payments|funds|money|transfers|deposits|transactions) ..12 (your|own|personal) ..3 (account|accounts|wallet)',
			'(use|using|provide|give|share|with) ..4 (your|own|personal) ..2 (bank account|paypal|wallet|cash app|venmo|zelle|checking account) ..14 (receive|payments|funds|transfers|customers|clients|commission|collect)',
			'(receive|accept|collect) ..6 (funds|money|payments) ..14 (forward|transfer|send|withdraw|convert) ..6 (our partner|our partners|another account|other accounts|us by|bitcoin|crypto|our agent|@send-app|the rest)',
			'(forward|transfer|send|move|withdraw) ..5 (funds|money|payments|cash) ..6 (our partner|our partners|another account|other accounts|bitcoin atm|our agent)',
			'(keep|keeping|retain) ..2 (<percent>|<money>) ..4 (of each|per|of every|from each|on each|of the) ..2 (transfer|transaction|payment|deposit|amount|funds)',
			'(pay|pays|paid|deposit|send|sends) ..4 (into|to|in) your ..2 account ..8 (forward|send|transfer|move|pass) ..4 (on|it|to|rest)',
			'(accept|receive) ..2 (deposits|payments|transfers) ..5 bank account ..6 (buyers|clients|partners|customers)',
			'(withdraw|take out|cash out) ..5 (and|then) ..4 (bitcoin|crypto|deliver|hand|drop|take it|bring|forward|send)',
			'(account|deposit|withdraw|bitcoin|transfer) ..10 (<percent>|<number> percent) ..1 (is yours|for you|you keep|stays with you|your cut|your share)',
			'(clients|customers|buyers|partners) ..2 (transfer|send|pay|deposit) ..2 (money|funds|payments) to you ..6 (forward|send|transfer|pass)',
			'(if|when|in case) ..3 (bank|teller|branch|cashier|police|officer|clerk|staff|somebody|someone|anyone) ..3 (asks|ask|calls|call|questions|freezes|stops|blocks|phones|rings|inquires|enquires) ..5 (say|tell|answer|reply) ..3 (it is|it s|its|that it|you sold|you are|you re|you bought|you got|the money is|a gift|for a|for your|for family|family|loan)',
			'(rent|hire|lease|sublet|order|finance|phone|phones|camera|cameras|car|equipment|contract|loan) ..6 in your ..1 name ..10 (we|i|collect*|driver|abroad|pay|paid|send|bonus|favour|favor)',
			'(transfers|transfer|payments|funds|deposits|money) ..8 (to|into|in|on) your [(own|bank|personal)] (account|bank) ..8 (you|then|and) ..3 (withdraw|convert|buy|(forward|send|transfer|pass|move|resend) ..2 (it|them|on|rest|bitcoin|through|to us|to our|to the))',
			'(customers|clients|buyers|people|partners) ..2 (pay|send|transfer|deposit) ..3 (into|to|in|on) ..1 your ..2 (account|paypal|card|wallet)',
		],
	},
	unless: {
		en: [
			'(salary|wages|wage|payroll|your pay) ..8 account',
			'(treasury|accounts receivable|bank officer|laundering|till|cashier|escrow officer|company account|company accounts|donations|on behalf of clients)',
			'(engineer|engineers|developer|product manager|analyst)',
			'@safety-notice',
			'(every friday|payslip|salary slip)',
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
			title: 'National Consumer Protection Week: work-from-home scams',
			publisher: 'US Postal Inspection Service',
			url: 'https://www.uspis.gov/ncpw-2022',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'The clients pay into your account and you hand the cash to our courier, 7% is yours.',

			'Customers send payments to you and you pass them to the supplier.',

			'The clients pay into your account and you hand the cash to our courier, 7% is yours.',

			'You receive payments to your own bank account and send them to our partners.',
			'Use your PayPal to collect funds from clients, you keep 8% of each transfer.',
			'Money is paid into your account and you forward it the same day.',
			'Withdraw the cash and transfer the money to another account.',
			'The money comes into your account, then you buy coin and release it to us.',
			'If the bank asks, just say it is for a new kitchen.',
			'When the teller questions you, answer that it is a loan from family.',
			'Sublet the camera in your name since we are abroad.',
			'Payments from our sponsors arrive in your account and you resend them.',
		],
		lookalikes: [
			'Customers pay to your stall at the market and 10% is the hall fee.',

			'Customers send questions to you and you forward them to the shop.',

			'Customers pay to your stall at the market and 10% is the hall fee.',

			'Salary is paid to your bank account on the 28th.',
			'Accounts receivable clerk: you post customer payments to company accounts.',
			'Bank officer for money laundering checks.',
			'Cashiers take payments at the till.',
			'Your wages go to your own account each week.',
			'If someone asks for the manager, say that you will call her.',
			'When the police ask for your licence, show it.',
			'Your wages are put into your account, then you can transfer what you like.',
			'If a customer calls about a refund, tell them it is on its way.',
			'We sell our coins and stamps at the fair.',
			'Your wages are put on your account every Friday, salary slip follows.',
			'The loan of the costume is in your name, sign the list at the wardrobe.',
			'Put the money in the drawer and lock it.',
			'Engineer for our P2P merchant tools.',
			'We send the funds to your account and you buy your own tools as agreed, with a company account for big ones.',
			'Carers fetch money matters for elderly people with the bank, as our home care company asks.',
			'Tips go to your account each week and you keep all of it.',
			'We pay money into your account each month and send a slip for your salary.',
			'You help clients with transferring money between their accounts at our branch, as a bank officer.',
			"Engineer: payments run through your team's service.",
			'The letters come to you and you sort them.',
			'Can you receive our rent receipt for me?',
		],
	},
};
