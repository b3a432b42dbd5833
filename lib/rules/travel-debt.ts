import type { Cases, Rule } from '../model.ts';

/**
 * Travel, visa or training becomes a debt that is worked off. `stop`: debt bondage begins this way;
 * recruitment fees are illegal in many programmes.
 */
export const rule: Rule = {
	id: 'travel-debt',
	family: 'debt',
	harm: 'freedom',
	weight: 'stop',
	topics: ['trafficking', 'labor-exploitation', 'migrants'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(take|takes|deduct|deducts|cut|cuts) <money> ..3 (week|month|day) ..2 (until|till) ..6 (covered|paid|paid back|paid off|cleared)',
			'(take|takes|deduct|deducts|cut|cuts) <number> ..3 (week|month|day) ..2 (until|till) ..6 (covered|paid|paid back|paid off|cleared)',
			'(give back|pay back|return) ..3 (<money>|<number>) ..5 (papers|flight|ticket|visa|travel)',
			'(pay off|work off|repay|pay back) ..3 (journey|trip|travel costs|ticket|flight|passage|way here)',
			'(work|stay) until (it|this|that|everything|all) (is|has been) ..1 (paid|paid back|paid off|covered)',
			'you (owe|will owe) ..5 (ticket|flight|visa|trip|journey|passport|travel)',
			'(pay back|repay|work off|pay off|paid back|deducted|deduct) ..10 @travel-cost ..10 @wages',
			'@travel-cost ..8 (deducted|repaid|paid back|worked off|work off|pay back|pay off|paid off|taken from|taken off|comes off|taken out of|come out of|comes out of|subtracted|charged to|cut from) ..6 (wages|salary|pay|earnings|paycheck|tips|months|month|work)',
			'(until|till) ..3 (debt|loan|advance) ..3 (paid|cleared|repaid|settled|worked off)',
			'(your|the) debt ..6 (work|working|worked off|earn|months|contract|boss|company|agency)',
			'(we lend you|lend you|loan you|we advance) ..8 (ticket|travel|visa|passport|family|clothes|surgery|flight) ..12 (repay|pay back|salary|work|wages|earnings|deduct*)',
			'(first|all) ..2 (month|months|salary|salaries|wages|earnings|pay) ..5 (goes to|go to|covers|cover|kept for|pays for|to cover|go towards) ..5 (ticket|visa|debt|costs|agency|travel|flight|agent)',
			'(you|u) ..1 (pay|paying|refund|repay|return) ..2 (ticket|her|him|me|it|us|madam|transport|flight|boat|journey|costs) ..2 (back slowly|slowly|back bit by bit|little by little|when you work|when you are working|from your work|after you start|once you work)',
			'(work|works|stay) ..8 until you ..2 (refund|repay|pay|have paid|cleared|finish paying) ..2 (her|him|me|us|it|back|them)',
			'(pay|settle|return) ..4 (when|once|after) you ..1 (work|are working|start working|get paid|re paid|are paid|re working)',
			'(cost|costs|price) ..3 (flight|ticket|visa|transport|journey) ..4 (withheld|taken|subtracted|removed|cut|held back) ..3 (salary|wages|pay|money)',
			'(return|pay|refund|repay) ..2 all ..1 (costs|the costs|expenses|money) ..4 (had for you|we had|spent on you|we paid|we spent)',
			'(travel|flight|visa|ticket|journey|transport) ..2 (costs|cost|money) ..2 (is|are|will be) ..2 (loan|advance|debt|credit)',
			'(flight|ticket|visa|journey|trip|passage) ..1 (is|are|will be) ..1 (loan|debt|credit)',
			"(work|working) (until|till) (it|that|they|this) ..1 (is|are|s|'s) ..1 (paid off|paid back|paid|covered|cleared)",
			'(peshgi|peshagi|dadan|peonage)',
			'(you|she|he|i|we) ..1 (owe|owes|owed) ..3 (<money>|<number>) ..12 (belong|belongs|until you pay|until i pay|till you pay|until it is paid|each month|every month|work|juju|oath|clients|customers)',
			'(already|still|now) ..1 (owe|owes|owed|owing) ..5 (ticket|flight|visa|trip|journey|travel|passage|transport)',
			'(you|you still|i|we) ..1 (have|has|got) ..1 (<money>|<number>) ..1 (of|in) debt ..4 (from|for|to|with|journey|agency|boss|left)',
			'debt ..4 from ..3 (travel|journey|home|village|agent|recruitment|jakarta|dhaka|kathmandu|hanoi|manila|lagos|benin)',
			'(advance|loan|advanced) ..3 (<money>|<number>) ..12 (kiln|brick|bricks|tea estate|plantation|per family|whole family|work it off|cut from)',
			'(minus|deducted|cut|taken|subtract|less) ..2 (from|off) ..1 (first|your|my|her|the) ..1 (salary|salaries|pay|wages|bricks|month|months)',
			'(salary|wage|wages) deduction ..2 (also|available|avail|possible|ok|accepted|allowed)',
			'(fly|go|travel|come) (now|first) ..1 (pay|and pay|you pay|we pay) ..1 (later|after|when you work)',
		],
	},
	unless: {
		en: [
			'(reimburse|reimburses|reimbursed|reimbursement|refund|refunded)',
			'(student|mortgage|car|credit card) (debt|loan|loans)',
			'(loan repayment|repayment assistance|tuition) ..4 (program|programme|benefit|benefits|assistance)',
			'(employer|company|production|client) (pays|covers|reimburses)',
			'(tax|taxes|social security|insurance|pension) ..4 (deducted|deduction)',
			'(debt|loan) (collector|collection|recovery|officer|adviser|advisor|counsel*|market|markets|capital|restructuring|financing|advisory)',
			'(bad|technical) debt',
			'(pre tax|commuter benefit|season ticket loan|cycle to work)',
			'(return|outbound|inbound) transportation ..6 reimburs*',
			'owe you',
			'(accountant|accounts|invoice|invoices|bookkeep*|hmrc|irs|council tax|parking|student finance)',
			'(tax|pension|401k|insurance|union dues|charity|give as you earn) ..6 (deduction|deductions|cut|deducted)',
			'(deducted|deduct*) ..4 (no|nothing|never)',
		],
	},
	citations: [
		{
			title: 'Action card: DHS list of trafficking indicators',
			publisher: 'US Department of Defense, Combating Trafficking in Persons',
			url: 'https://jko.jten.mil/courses/CTIP_JA_Toolkit/courseFiles/ContentPages/CoursePages/platform_2/action-card-4.html',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Migrant workers: recruitment',
			publisher: 'US Department of Labor',
			url: 'https://dol.gov/general/migrantworker/recruitment?lang=en',
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
			'The flight is a loan that you pay with your work.',

			'My aunt buys the ticket and you pay her back slowly when you are working.',
			'If you go, you return all the costs we spent on you.',

			'The ticket is deducted from your wages in the first three months.',
			'You can pay back the visa from your salary.',
			'You stay until the debt is paid.',
			'Your first two months go to cover the ticket and the agency fee.',
			'We lend you money for the passport and you repay it from your earnings.',
			'Training costs are worked off, six months of work.',
			'You owe 30,000 euro and you work until you pay it.',
			'I already owe for the ticket.',
			'You still have 1,700 of debt from the agency.',
			'Peshgi 50,000 for the wedding, then the whole family works.',
			'It is cut from your bricks.',
			'Salary deduction possible, six months.',
			'Fly now, pay later when you work.',
		],
		lookalikes: [
			'Student costs are covered by a loan from the bank.',

			'You pay when you arrive at the hostel and get the key.',
			'Loans are repaid once you work again.',

			'The employer pays the flight; nothing is deducted.',
			'We reimburse you for the visa in your first pay.',
			'Taxes and insurance are deducted as the law says.',
			'Student loan counsellor wanted.',
			'The production covers travel and hotel.',
			'There is no loan and no debt: recruitment is free for workers.',
			'Benefits: student loan repayment, pre-tax commuter tickets.',
			'Debt advisory analyst at a bank.',
			'You owe 12.50 for lunch.',
			'Pension and tax are deducted from your pay.',
			'I have 200 in debt since Christmas.',
			'Book your holiday, go now.',
		],
	},
};
