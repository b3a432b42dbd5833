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
			'(customers|clients|buyers|people|partners) ..2 (pay|send|transfer|deposit) ..3 (into|to|in|on) ..1 your ..2 (account|paypal|card|wallet)',
			'(withdraw|take out|cash out) ..5 (and|then) ..4 (bitcoin|crypto|deliver|hand|drop|take it|bring|forward|send)',
			'(<percent>|<number> percent) ..3 (is yours|for you|you keep|stays with you|your cut|your share) ..8 (transfer|account|money|deposit|bitcoin|transaction)',
			'(account|deposit|withdraw|bitcoin|transfer) ..10 (<percent>|<number> percent) ..1 (is yours|for you|you keep|stays with you|your cut|your share)',
			'(clients|customers|buyers|partners) ..2 (transfer|send|pay|deposit) ..2 (money|funds|payments) to you ..6 (forward|send|transfer|pass)',
			'(naira|cedis|cash|fiat|money|payment|payments|funds) ..2 (in|into|to) your ..1 (account|bank) ..8 (you|then|u) ..2 (release|send|buy|transfer|pass|withdraw|convert|forward)',
			'(list|sell|release) ..4 (our|my|their) ..1 (usdt|btc|bitcoin|crypto)',
			'(you|u) release ..3 (coin|coins|usdt|crypto|btc|bitcoin)',
			'(receive|collect|take|accept) ..6 from ..6 (pensioners|clients|customers|people|ladies|buyers|investors|strangers) ..8 (buy|convert|change|turn) ..4 (coins|crypto|bitcoin|usdt|cards|btc)',
			'(if|when|in case) ..3 (bank|teller|branch|cashier|police|officer|clerk|staff|somebody|someone|anyone) ..3 (asks|ask|calls|call|questions|freezes|stops|blocks|phones|rings|inquires|enquires) ..5 (say|tell|answer|reply) ..3 (it is|it s|its|that it|you sold|you are|you re|you bought|you got|the money is|a gift|for a|for your|for family|family|loan)',
			'(<number>|<money>|money|cash|grand|it) (lands|drops|hits|enters) ..8 (you keep|u keep|keep <number>|you take|half is yours|your cut|yours)',
			'(my|our) ..1 (account|bank|card) ..3 (blocked|frozen|restricted|blocks|limited|maxed|over the limit) ..12 (your account|your bank|your card|ur account|yours|into you|pay you|you keep)',
			'(claim|card|loan|advance|account|refund) ..10 (go halves|split it|split the money|50 50|fifty fifty|half each)',
			'(put|file|submit|make|do) ..2 (claim|application|return) ..3 (in|with|under|using) your (name|details)',
			'(take|draw|get|pull) ..3 out ..3 cash ..4 (machine|machines|atm|atms|cashpoint|cashpoints)',
			'(rent|hire|lease|sublet|order|finance|phone|phones|camera|cameras|car|equipment|contract|loan) ..6 in your ..1 name ..10 (we|i|collect*|driver|abroad|pay|paid|send|bonus|favour|favor)',
			'(p2p|binance|okx|bybit|paxful|noones|remitano) ..14 (cash out|<percent>|we fund|merchant|your bank|release)',
			'(transfers|transfer|payments|funds|deposits|money) ..8 (to|into|in|on) your [(own|bank|personal)] (account|bank) ..8 (you|then|and) ..3 (forward|send|transfer|pass|withdraw|convert|move|buy|resend)',
			'(financial|finance|funds) assistant ..14 (your account|bitcoin|<percent>|transfers)',
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
			'Customers send payments to you and you pass them to the supplier.',

			'The clients pay into your account and you hand the cash to our courier, 7% is yours.',

			'You receive payments to your own bank account and send them to our partners.',
			'Use your PayPal to collect funds from clients, you keep 8% of each transfer.',
			'Money is paid into your account and you forward it the same day.',
			'Withdraw the cash and transfer the money to another account.',
			'The money comes into your account, then you buy coin and release it to us.',
			'You sell our USDT on your profile and release the coins when I say so.',
			'Collect from three customers a week, then convert it to bitcoin for the office.',
			'If the bank asks, just say it is for a new kitchen.',
			'When the teller questions you, answer that it is a loan from family.',
			'Four grand lands tonight, you keep 800.',
			'My account is frozen so they pay it to yours.',
			'We take out a loan on the card and go halves.',
			'I make the claim under your name and the grant comes quickly.',
			'Take the rest out in cash at different machines.',
			'Sublet the camera in your name since we are abroad.',
			'Bybit P2P people wanted: we fund, you cash out to the bank.',
			'Payments from our sponsors arrive in your account and you resend them.',
		],
		lookalikes: [
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
		],
	},
};
