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
			'(pay|paid|salary|wages|money) ..2 (at|by) the end of ..1 (year|contract|season|programme|program)',
			'(we|i|he|she|boss|husband|my friend) ..1 (keep|hold|save|look after) ..2 (it|the money|your money|money|everything) ..3 (for you|for us|till|until|so we|so that|when you go|safe)',
			'(half|all|rest) ..3 (wages|salary|pay) ..4 (when you go back|when you leave|at the end|when you go home)',
			'(pay|pays|paid|salary|wages|money) ..4 (when|once|after) ..2 (season|harvest|contract|trip|voyage|campaign|project) (ends|end|is over|finishes|finish|is finished|is done|is complete)',
			'(pay|pays|paid|money|wages|salary) ..3 (at|in|on) [the] (season|season s|harvest|contract|voyage|trip) end',
			'(rest|half|balance|remaining|remainder|other half|<money>|<number>) ..4 (kept|held|saved|withheld|retained) ..4 (guarantee|security|until|till) ..4 (finish|finished|finishes|end|ends|contract|return|home|over|completed)',
			'@boss (keeps|keep|holds|retains|saves|withholds) (<money>|<number>) ..4 (month|monthly|week|salary|wage|wages|contract)',
			'(no|without) (wage|wages|pay|salary) ..1 (for|in|since) ..1 (<number>|many|several|few) (months|weeks)',
			'<number> months ..1 (no|without) ..1 (wage|wages|pay|salary|money)',
			'(not|never|haven t|hasn t) ..2 (paid|pay) (me|us|them|her|my salary|our salary|our wages|my wages|any salary) ..2 (for|in|since) ..2 (months|weeks|month)',
			'no (pocket money|pay|salary|wages|wage|money) ..2 (the|in|for) ..1 first (month|months|week|weeks|two|three)',
			'(salary|wage|wages|pay|<money>|<number>) ..2 on paper ..6 (but|hand|really|reality|real|get|there|less|only) ..3 (<money>|<number>|half|less|cash)',
			'(withdraws|withdraw|withdrew|collects|collected) ..2 (all|my|our|her|their|half|the) ..2 (salary|wages|money|pay|it) ..6 (gives|gave|leaves|left|hand)',
			'(withdraws|withdrew) (all|everything|it all) ..6 (gives|gave|leaves|left)',
			'(atm|bank card|salary card|payroll card) ..3 (stays|stay|kept|is) ..1 with @boss',
			'(salary|wages|money|pay|wage) ..3 (sent|paid|goes|go|given|transferred) ..2 to (the|your|my|her) (agent|agency|madam|boss|sponsor|uncle|boyfriend|broker|captain|supervisor|recruiter|owner)',
			'(salary|wages|workers|we|you|they) ..3 paid ..1 (every|each) ..1 (two|three|four|five|six|<number>) months',
			'(paid|salary|wages) ..4 (when|once|after) you ..1 (go|return|fly) (home|back)',
			'(salary|wages|pay) ..2 (<number>|two|three|four|five|six) months (behind|late|delayed|due|pending|not paid|unpaid|overdue)',
			'(salary|wages|pay) ..3 (come|comes|paid) ..1 (after|when|once) ..3 (company|boss|owner|contractor|client|project) ..2 (paid|pays|gets|money|sells)',
			'(two|first|three|<number>) ..1 (salary|salaries|months pay|month s pay) ..1 (stay|stays|remain|remains|kept) (with|by) (them|us|the agency|agency|agent|the agent|boss|the boss|him|her)',
			'(only|just) (food money|food card|food allowance|food and bed|food and a bed|food and sleep)',
			'(no|without|not) (salary|wage|wages|pay) ..2 (only|just) (food|bed|room)',
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
			'We hold the money for you until you go back.',

			'Your salary is paid at the end of the contract.',
			'The boss keeps your salary safe for you.',
			'The first two months are withheld as guarantee.',
			'Wages are paid to the agent.',
			'No salary in training, first month.',
			'You receive the money when you go home.',
			'They pay us when the season ends.',
			'Agency keeps 100 every month until the contract ends.',
			'Half of it is kept as guarantee till you finish.',
			'He has given us no pay for three months, food only.',
			'No pocket money in the first month.',
			'Salary 1,000 on paper but 600 in the hand.',
			'He withdraws all the salary and gives me 300.',
			'Your wages are sent to the agent.',
			'We get paid every six months.',
			'Salary is four months behind.',
			'The salary will come after the company gets paid.',
			'Two salaries stay with the agency.',
		],
		lookalikes: [
			'We hold your job for you while you are ill.',
			'A bonus is paid at the end of the year.',

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
		],
	},
};
