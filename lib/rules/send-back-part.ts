import type { Cases, Rule } from '../model.ts';

/** Keep your share of a check or payment and send the rest on, or return an overpayment. */
export const rule: Rule = {
	id: 'send-back-part',
	family: 'fake-check',
	harm: 'money',
	weight: 'stop',
	topics: ['scam', 'modeling-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'@check ..20 (my|our) (mover|movers|agent|planner|stylist|shipper)',
			'@check ..20 (forward|send|transfer|wire|give|zelle|remit|pay) ..4 (rest|remaining|balance|difference|excess|remainder|stylist|wardrobe|photographer|makeup artist|make up artist|designer|agent|movers|vendor)',
			'(keep|deduct|take) ..3 (<money>|<percent>|your pay|your fee|your salary|your share|your cut|your wages|your commission|your first week) ..10 ((send|forward|transfer|give|wire|return|remit) ..4 (rest|balance|remaining|remainder|others|difference)|(rest|balance|remaining|remainder) ..5 (to|goes|by))',
			'(send|return|refund|forward|transfer|wire|remit) ..3 (difference|excess|surplus|remainder|rest|remaining|overpayment) ..6 (back|to (my|our|me|us|the)|zelle|western union|money order|wire|bitcoin|@send-app)',
			'(overpaid|over paid|overpayment|paid too much) ..12 (send|return|refund|forward|transfer|back|difference|zelle|wire)',
			'(excess|extra) ..3 (check|cheque|payment|funds|amount) ..8 (send|return|wire|refund|back)',
			'(check|cheque) ..6 (cover|covers|include|includes) ..3 (your pay and|wardrobe|outfit|outfits|stylist|makeup|make up|photographer)',
			'(you keep|keep) ..3 (yours|your share|your part|your fee|<money>|<number>) ..6 (pass|give|send|forward|hand|transfer|rest goes|the rest) ..5 (on|hers|his|theirs|rest|driver|limo|planner|decorator|florist|company|them|her|him)',
			'(charge|run|put) ..3 (my|the|his|her) ..1 card ..6 (<money>|<number>|extra) ..12 (rest|balance|driver|give|send|tip|cash|forward|limo|florist|planner)',
			'(charge|add|include) ..2 (extra|additional|her|his|their) ..4 (<money>|<number>) ..6 (card|payment|check|cheque|invoice|bill) ..8 (driver|planner|florist|decorator|dj|caterer|them|her|him)',
			'(i|he|she|we) ..2 add ..2 (his|her|their|the) ..2 (<money>|<number>|money|fee|payment) ..3 (to|onto|in|with) ..1 (your|yours)',
			'(check|cheque|draft|payment) ..8 (include|includes|cover|covers|contain|contains) ..5 (florist|decorator|planner|limo|caterer|dj|driver|mover|hall|venue|balloon) ..3 (money|fee|share|payment|too|also|part)',
			'(planner|florist|decorator|limo|coordinator|mover|caterer|private driver|hall manager) ..6 (doesn t|does not|can t|cannot|don t|do not|not|no) ..3 (take|accept|have|process|swipe) ..2 (cards|card|credit cards|checks|cheques)',
			'(help|assist) ..4 (give|pay|forward|pass|send|hand) ..5 (florist|decorator|planner|limo|caterer|driver|mover|makeup artist|dj)',
			'(include|includes|including|covers|cover|contains) ..3 (money|payment|pay|share) (for|of) ..3 (planner|florist|decorator|dj|caterer|driver|mover|stylist|makeup artist|band|coordinator|venue|hall|limo)',
			'@check ..20 (forward|pass|send|give|transfer) it ..2 (to|on) ..2 (her|him|them|planner|driver|mover)',
			'(cheque|check|checks|payment|pay|e check|echeque|draft|transfer|money|cost) ..8 (plus|with|w|and|including|includes|also) ..4 (extra|money|fee|part|share|funds|amount|cost|rent) ..3 for ..3 (caterer|nanny|driver|planner|florist|decorator|mover|movers|dj|makeup artist|artist|painter|hall|venue|hire man|limo|designer|stylist|coordinator|drummer|band|cook|agent|logistics|shipper|consultant)',
			'(pass|forward|hand|transfer|wire|zelle) ..2 (it|that|this|the) ..6 (on to|to) ..1 (the|my|our|him|her) ..1 (caterer|nanny|driver|planner|florist|decorator|mover|movers|dj|makeup artist|artist|painter|hall|venue|hire man|limo|designer|stylist|coordinator|drummer|band|cook|agent|logistics|shipper|consultant)',
			'(send|give|pay|forward|hand) (the|my|our) ..2 (caterer|nanny|driver|planner|florist|decorator|mover|movers|dj|makeup artist|artist|painter|hall|venue|hire man|limo|designer|stylist|coordinator|drummer|band|cook|agent|logistics|shipper|consultant) ..1 (his|her|their) (part|share|fee|money|cut|pay|half|portion)',
			'(pass|passing) ..6 on to ..4 (by|via|through|with) ..1 @send-app',
			'(by mistake|mistakenly|in error|twice|too much|wrong amount) ..8 (return|send back|refund|give back|transfer back|pay back) ..6 (today|now|please|kindly|instant|to me|it back|<money>|difference|via|by)',
			'(card|cards) ..3 (charged|run|swiped) for ..4 (caterer|nanny|driver|planner|florist|decorator|mover|movers|dj|makeup artist|artist|painter|hall|venue|hire man|limo|designer|stylist|coordinator|drummer|band|cook|agent|logistics|shipper|consultant)',
			'(cheque|check|payment|money) ..14 (give|pay) (her|him|them|the nanny|the driver) ..2 (cash|in cash|the rest|the extra)',
		],
	},
	unless: {
		en: [
			'@safety-notice',
			'(refund|refunds) ..2 customers',
			'(payroll|paycheck|paychecks|till|cash register|accounts receivable|accounts payable|reconcile|invoices|insurance claims|clients)',
			'(background|fit|sound|safety) check',
			'(from the float|petty cash|schedule|contract|at the till|customer|customers|budget)',
		],
	},
	citations: [
		{
			title: 'Don’t let job scams block your path forward',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2021/04/dont-let-job-scams-block-your-path-forward',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'How do you spot a scam? Listen to how someone tells you to pay',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2022/04/how-do-you-spot-scam-listen-how-someone-tells-you-pay',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'A scam story: secret shopping and fake checks',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2018/05/scam-story-secret-shopping-and-fake-checks?page=12',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'The check includes the money for the caterer, please pass it on to him.',

			'The draft will contain the florist money too, which you pass to her when it comes.',
			'My event planner does not take cards, so I will add her 700 to your payment.',
			'Charge my card for 2,500, keep your fee and give the balance to the driver in cash.',

			'Deposit the check, keep $300 and send the rest to the stylist.',
			'We paid too much by mistake, please return the difference by Zelle.',
			'The cheque covers your pay and the wardrobe; transfer the remainder to our agent.',
			'Take your first week out of it and forward the balance to the movers.',
			'Deduct your pay and wire the rest to the photographer.',
			'I will send full pay plus money for the caterer.',
			'Kindly pass that 1,150 on to the hire man.',
			'Deposit it and send the artist his part.',
			'The shoot was paid twice, please return 950 today.',
			'My card must be charged for the caterer too.',
			'The cheque comes with extra, you give her cash.',
		],
		lookalikes: [
			'The ticket price includes the fee for the venue.',

			'The planner sends the schedule and the florist comes at noon.',
			'You keep your tips and hand the till to the shift leader.',
			'Please charge my card for the print order, 80 dollars.',

			'Your pay cheque comes two weeks after the shoot.',
			'You will refund customers who were charged too much.',
			'Keep your receipts and send them to accounts.',
			'We deduct tax from your pay and send the statement by mail.',
			'Payroll staff return overpayments to the state fund.',
			'The budget has money for a driver and a cook.',
			'Please pass the mic on to the next speaker.',
			'Send the artist her schedule and the contract.',
			'If a customer was charged twice, refund it today at the till.',
			'Check the hall and pay the driver in cash from the float.',
		],
	},
};
