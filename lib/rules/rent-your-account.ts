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
			'(lend|loan|borrow|give) (me|us) ..1 (your|ur|a|an) ..2 (monzo|revolut|chime|starling|opay|palmpay|kuda|moniepoint|capitec|tymebank|bank account|bank card|atm card|sim card|cash app|cashapp)',
			'(loan|loans|phones|phone contract|phone contracts|contract phones|sims|sim cards|credit card|car finance|mobile contract|mobile contracts) ..3 (in|under|on) your [own] name',
			'(opening|open) ..3 bank account ..4 (with|in|on|using) your (document|documents|id|name|passport)',
			'(exchange|binance|paypal|wise|bank|verified) (account|accounts) ..4 <percent> ..2 (of|per|each|every)',
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
			'Partners with a verified account wanted, 3% of every transfer.',

			'Anyone with a Santander account? Quick 400 for you.',

			'Rent your LinkedIn account to us for $100 a month.',
			'We pay for verified Upwork profiles, just hand over your freelance account.',
			'Open a bank account in your name and receive funds for our clients.',
			'Sell your SIM number and bank card, fast cash.',
			'Lend me your Revolut for the weekend, easy money.',
			'They take two sim cards in your name and pay 70.',
			'We pay 200 for opening one bank account with your documents.',
		],
		lookalikes: [
			'Account managers get 5% of each sale on top.',

			'You need your bank card to board the bus at 8.',

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
			'The sign has your name and title as a gift.',
			'Drivers with their own car, log in to Bolt at six.',
			'Allow us to use your photo in the booklet.',
			'You explain bank accounts to people who come to our branch.',
			'The rent is 400 per room.',
			'You can open a bank account with our help after your first week.',
			'Have our money tips in your inbox.',
			'Keep your ID card with you when you sell drinks.',
			'We sell and rent bank furniture, accounts team wanted.',
			'The owner signs the book of the company.',
			'You have an extra bank holiday and a SIM card from us.',
			'You need a Monzo card for the shared pot.',
			'Bank clerk: you help customers and are paid for opening accounts at the branch.',
			'Allow us to use your photo on our page.',
			'Get a phone with your ID at the desk and keep it charged.',
			'We buy a bank of batteries for the account team each year.',
		],
	},
};
