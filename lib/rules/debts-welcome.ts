import type { Cases, Rule } from '../model.ts';

/**
 * Looks for people with debts or trouble and offers cash first, with work far away. `stop`: seeks those who
 * cannot say no; the debt then moves to the recruiter.
 */
export const rule: Rule = {
	id: 'debts-welcome',
	family: 'travel-abroad',
	harm: 'freedom',
	weight: 'stop',
	topics: ['trafficking', 'scam', 'labor-exploitation'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(have|got|in|with) ..1 (debt|debts|loans|loan sharks|bad credit|money problems|money trouble|criminal record|a case) ..8 (come to me|contact me|contact us|call me|message me|find me|welcome|no problem|we can help) ..12 (work|job|abroad|overseas|month|earn|travel|advance)',
			'(debt|debts|loans|loan sharks|bad credit|money trouble) ..8 (contact|call|message|dm|write|find) me',
			'(come to me|call me|contact me) ..3 work (abroad|overseas)',
			'(advance|lend|prepay|pre pay) ..4 <money> ..16 (abroad|overseas|work abroad|fly|flight|ticket)',
			'(abroad|overseas) ..16 (debt|debts|loan|loans) ..8 (we pay|we clear|paid off|pay off|cleared|we help|welcome|no problem)',
			'(we|i) (pay|clear|pay off|repay) your (debt|debts|loan|loans) ..14 (work|job|abroad|overseas|fly|month)',
			'(pay|clear) off your (debt|debts) ..8 (abroad|overseas|in one month|in a month|in a few months)',
		],
	},
	unless: {
		en: [
			'(counsellor|counselor|adviser|advisor|charity|bank|student loan|mortgage|loan officer|credit union|collections|collector|law firm|solicitor)',
			'(military|army|navy|teacher|nurse) ..8 (loan|loans)',
			'(loan repayment|loan forgiveness|repayment assistance)',
		],
	},
	citations: [
		{
			title: 'Hundreds of thousands trafficked into online criminality in Southeast Asia',
			publisher: 'UN Human Rights Office (UN Geneva newsroom)',
			url: 'https://www.unognewsroom.org/story/en/1763/hundreds-of-thousands-trafficked-into-online-criminality-in-southeast-asia-ohchr',
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
			'Have debts or a case? Come to me, work abroad and earn 5,000 a month.',
			'We can advance $2,000 before you fly, work overseas.',
			'We pay your debts and you work for us overseas.',
			'Work abroad, people with debts welcome, debts no problem.',
			'Clear off your debts in a few months, pay off your debts abroad with us.',
		],
		lookalikes: [
			'Debt counsellor wanted at a charity.',
			'Loan officer, travel abroad twice a year.',
			'Student loan repayment assistance for nurses who work overseas.',
			'The company pays an advance for travel expenses.',
			'We help people who have debts to make a budget: adviser role.',
		],
	},
};
