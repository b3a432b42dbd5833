import type { Cases, Rule } from '../model.ts';

/** Rent out, sell or open an account, a card, a SIM or a profile for them. */
export const rule: Rule = {
	id: 'rent-your-account',
	family: 'money-mule',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(rent|renting|rent out|lease|lend|sell|borrow|hand over) ..3 (your|verified|aged) ..2 (bank|paypal|linkedin|upwork|fiverr|facebook|uber|doordash|whatsapp|telegram|sim|crypto|current|savings|freelance) ..2 (account|accounts|profile|profiles|sim|number|card|cards)',
			'(buy|rent) ..3 (whatsapp|telegram|linkedin|upwork|bank) accounts',
			'(account|profile|sim) (rental|for rent|on rent)',
			'(open|register|set up) ..5 (bank account|bank accounts|current account|business account|merchant account|crypto account|company|llc) ..10 (in your name|your own name|on our behalf|for us|receive (funds|money|payments))',
			'create ..2 (crypto account|bank account|wallet) ..6 (for us|on our behalf|send us)',
			'(open|apply for) ..4 (business|bank|checking|current) account ..12 (client money|salary processing|we use it|use it to|company money)',
			'(need|looking for|want|anyone|people|someone|girls|guys|students) ..3 (with|has|have|got|who have) ..3 (bank|barclays|monzo|revolut|chase|natwest|lloyds|santander|wells fargo|cash app|gcash|chime|starling|hsbc|n26|boa|td) ..3 (account|accounts|card)',
			'(use|borrow|need) ..1 (your|ur) (account|bank|card|bank card|bank account|monzo|revolut) ..8 (cut|<money>|<number>|quick|percent|split|half|easy)',
			'(lend|loan|borrow|give) (me|us) ..1 (your|ur|a|an) ..2 (monzo|revolut|chime|starling|opay|palmpay|kuda|moniepoint|capitec|tymebank|bank account|bank card|atm card|sim card|cash app|cashapp)',
			'(need|looking for|want|anyone|people|someone|girls|guys|students|who) ..3 (with|has|have|got|who have) ..3 (opay|palmpay|kuda|moniepoint|gtb|capitec|fnb|tymebank|absa|nedbank|maya|paymaya|sbi|hdfc|icici|bkash|commbank|anz|westpac|wise|scotiabank|rbc|halifax|nationwide|tsb) ..2 (account|accounts|card)',
			'(girls|guys|anyone|people|students|somebody|someone|anybody|who) ..2 (with|got|has|have) ..2 (student|current|savings|personal|business|empty|dormant|unused|inactive|spare) (account|accounts|bank card|sim|sims)',
			'(want|need|rent|use|borrow|take|hire|buy) ..3 (your|ur) ..1 (instagram|facebook|ig|fb|whatsapp|telegram|tiktok|linkedin|upwork|fiverr|gmail|uber|bolt|doordash|amazon|airbnb|binance|freelance|freelancing) (account|accounts|profile|page|id) ..6 (for <number>|for one|<money>|month|monthly|per week|a week|weekly|rent)',
			'(open|create|verify|register|make|set up) ..6 (freelancing|freelance|upwork|fiverr|exchange|seller|amazon|ebay|dasher|uber|driver|rider|courier|betting|crypto|binance|wallet|ads|bank|business) account ..20 (we|our team|our developer|our guys|they) ..3 (log in|login|use it|use the|run it|work from|operate|take over|control)',
			'(loan|loans|phones|phone contract|phone contracts|contract phones|sims|sim cards|credit card|car finance|mobile contract|mobile contracts) ..3 (in|under|on) your [own] name',
			'(sign|signing) for ..4 (phones|contracts|iphones|handsets|loan|loans)',
			'rent (it|yours|them) ..8 (you do nothing|sit back|we handle|remote access|password|no work|keep your)',
			'(put|run|take|pass) ..5 (wages|salary|money|payment|payments|rent|funds|winnings) ..3 (on|onto|into|through|in) (your|ur) ..1 (account|card)',
			'(get|take|take out|sign up for|open|buy) ..2 (phone|phones|iphone|iphones|loan|contract|contracts|credit|finance) ..6 (with|in|on|using|under) your (id|name|details|credit|passport) ..14 (hand|give|bring|we pay|pass|we sell|keep)',
			'(qr|code) ..10 (use|using|run|operate) your (whatsapp|telegram|facebook|instagram) ',
			'(your|ur) whatsapp ..8 (at night|rent|earn|<money>|<number>) ..4 (day|daily|hour|earn)',
			'(we|i) buy ..3 (paypal|stripe|bank|binance|upwork|linkedin|cash app|cashapp|google ads|facebook|instagram|wise|revolut|whatsapp) ..3 (account|accounts|profile|profiles)',
			'(rent|lease|hire) (us|me) your ..2 (laptop|computer|phone|pc|account|sim|identity|name|id|profile|wifi|line|number|whatsapp)',
			'(use|using|borrow) your (identity|name and|id and|documents|passport) ..12 (we|job|proxy|apply|monthly|<percent>|<money>)',
			'(verify|verified|open|create|make) ..3 (account|accounts) (in|under|with) your (name|id|identity|ssn)',
		],
	},
	unless: {
		en: [
			'(landlord|holiday flats|cars|account manager|lease accountant|customers open|help customers|new customers|founders|lawyer|paralegal)',
			'@safety-notice',
			'(canteen|cafeteria|that you choose)',
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
			title: 'Centre unveils cyber safety initiative, blocks 100 fake job websites',
			publisher: 'The Federal, quoting the Indian Cybercrime Coordination Centre',
			url: 'https://thefederal.com/category/news/centre-unveils-cyber-safety-initiative-blocks-100-fake-job-websites-102496',
			read: '2026-11-23',
			tier: 'press',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Anyone with a Santander account? Quick 400 for you.',

			'Rent your LinkedIn account to us for $100 a month.',
			'We pay for verified Upwork profiles, just hand over your freelance account.',
			'Open a bank account in your name and receive funds for our clients.',
			'Sell your SIM number and bank card, fast cash.',
			'Lend me your Revolut for the weekend, easy money.',
			'Anyone with an OPay account? I pay well.',
			'Students who have an unused account, message me.',
			'I need your Facebook account for a month of ads, 200 dollars.',
			'You register an Upwork account with your ID and our team will use it.',
			'They take two sim cards in your name and pay 70.',
			'You just sign for four handsets at the shop and hand them over.',
			'We would like to rent it by the month, you keep your job and do nothing.',
			"Put my mate's wages on your account, you get 50.",
			'Take out a phone on contract with your ID, hand it to us and the cash is yours.',
			'I buy old Stripe or Wise accounts, good price.',
			'Rent us your computer, we connect at night and pay 300.',
			'We use your identity for the job and you get a share each month.',
			'I open an account in your name and you take a third.',
		],
		lookalikes: [
			'You need a bank account to be paid, with any bank.',

			'Account manager for a firm that rents out holiday flats.',
			'You help customers open a bank account at our branch.',
			'You need a bank account for your wages.',
			'Paralegal who helps founders register a company.',
			'You pay a phone contract yourself.',
			'Weekly pay goes to your PayPal account.',
			'Students who have a personal tutor meet in room four.',
			'Sign for deliveries at the gate.',
			'We rent it to guests in summer and keep the key at the desk.',
			'Create a seller account on the site and we list your first dress.',
			'We put your wages on a card that you choose, every Friday.',
			'Put the money in your account at the canteen, top up by Monday.',
			'We open a bank account with you on the first day at our branch.',
			'Lend me your phone charger at the office.',
		],
	},
};
