import type { Cases, Rule } from '../model.ts';

/**
 * Wages are kept until the end, or go to somebody else. `stop`: you cannot leave unpaid; withheld wages are
 * an indicator of forced labour.
 */
export const rule: Rule = {
	id: 'wages-kept-back',
	family: 'debt',
	harm: 'freedom',
	weight: 'stop',
	topics: ['labor-exploitation', 'trafficking'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(salary|wages|wage) ..1 (is|are|will be) ..1 paid after ..1 (two|three|four|six|twelve|<number>) months',
			'(salary|wages|pay) ..3 (when you finish|after you finish|when you complete|after completing|once you finish) ..4 (year|years|contract|months|season)',
			'(salary|wages|wage|earnings|monthly pay) ..6 (at the end of the contract|end of the contract|end of contract|after the contract|when the contract ends|when you go home|when you leave the country|on your return home|after you return)',
			'(we|boss|agency|manager|company|agent|employer) (keep|keeps|hold|holds|save|saves|withhold|withholds) ..2 (your) ..1 (salary|wages|pay|earnings|money|tips)',
			'(first) ..2 (month|months|two months|three months|salary|salaries) ..4 (withheld|is held|are held|kept as|unpaid|not paid|as guarantee|as security|as deposit)',
			'(salary|wages|pay|earnings) ..4 (sent|paid|transferred|goes|go) ..2 (to the agent|to the agency|to the boss|to my account|through the agent|via the agent|to us first|to your husband)',
			'(no|zero|without) (pay|salary|wages) ..4 (trial|training|probation) ..3 (month|months|weeks)',
			"(you will|you'll|you) (receive|get) ..2 (money|salary|pay|wages) ..3 (when you go home|when you leave|at the end of the contract|after the contract)",
			'(we|i|he|she|boss|husband|my friend) ..1 (keep|hold|save|look after) ..2 (it|the money|your money|money|everything) ..3 (for you|for us|till|until|so we|so that|when you go|safe)',
			'no (pocket money|pay|salary|wages|wage|money) ..2 (the|in|for) ..1 first (month|months|week|weeks|two|three)',
			'(withdraws|withdrew) (all|everything|it all) ..6 (gives|gave|leaves|left)',
			'(half|all|rest) ..3 (wages|salary|pay) ..4 (when you go back|when you leave|at the end|when you go home)',
			'(pay|paid|salary|wages|money) (at|by) the end of the (year|contract|season|programme|program|harvest)',
		],
	},
	unless: {
		en: [
			'(invoice|invoices|net 30|net 60|within 30 days|usage|completion bonus|bonus|residuals|royalt*)',
			'(tax|taxes) ..4 withheld',
			'(raise|review|increase|increment|negotiable)',
			'(end of the month|end of each week|every two weeks|biweekly|direct deposit)',
			'(stipend|tuition|rent|royalties|dividend|dividends|subscription|interest|vat|insurance)',
			'(refund|refunded|reimburse*|expenses)',
			'(freelance|freelancer|client|customer|publisher)',
		],
	},
	citations: [
		{
			title: 'Preventing exploitation',
			publisher: 'La Strada International',
			url: 'https://www.lastradainternational.org/displaced-from-the-ukraine/preventing-exploitation/',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Know your rights: temporary workers',
			publisher: 'US Department of State',
			url: 'https://travel.state.gov/content/travel/en/us-visas/visa-information-resources/wilberforce-english.html',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'How you can help',
			publisher: 'US Department of Homeland Security, Blue Campaign',
			url: 'https://www.dhs.gov/blue-campaign/government-roles',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'You sleep in the barn, pay at the end of the season.',

			'Half of the wages when you go home.',

			'We hold the money for you until you go back.',

			'Your salary is paid at the end of the contract.',
			'The boss keeps your salary safe for you.',
			'The first two months are withheld as guarantee.',
			'Wages are paid to the agent.',
			'No salary in training, first month.',
			'You receive the money when you go home.',
			'No pocket money in the first month.',
			'He withdraws all the salary and gives me 300.',
			'Your wages are sent to the agent.',
			"My salary goes to the agent's account.",
		],
		lookalikes: [
			'A bonus is handed out at the end of the year.',
			'Staff get a paid party at the end of the season.',

			'We hold your job for you while you are ill.',
			'A bonus is handed out at the end of the year.',

			'Paid every two weeks by direct deposit.',
			'Invoice within 30 days after the shoot.',
			'End-of-season bonus for staff who stay until September.',
			'Pay at the end of each week.',
			'Residuals are paid through the union.',
			'Taxes are withheld by law.',
			'Salary review after the first year.',
			'Royalties are paid every six months.',
			'Travel money is refunded when you go home.',
			'The balance of the booking is kept until the end of the month.',
			'Volunteers work without pay for a good cause.',
			'The captain keeps 30 places on the bus.',
			'The rent is two months late.',
			'Your salary goes to your account on the 28th.',
			'She keeps some coins in a jar and he keeps his hat.',
			'The bill has not been paid yet.',
			'We have not received the pay slip form.',
			'He smiles when he sells you the ticket.',
			'I have not been paid since March by this client.',
			'I get paid when the project is complete.',
			'The rest of the seats is held until the end.',
			'They give you only good food.',
			'He earned good wages when he was young.',
		],
	},
};
