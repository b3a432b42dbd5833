import type { Cases, Rule } from '../model.ts';

/** No contract, or one that is seen only on arrival. */
export const rule: Rule = {
	id: 'no-contract',
	family: 'contract-missing',
	harm: 'money',
	weight: 'caution',
	topics: ['scam', 'trafficking', 'modeling-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			"(no|without a|without any|don't need a|skip the) (contract|contracts|paperwork|written agreement) ..3 (needed|required|necessary|just|cash|start|work|only)",
			'(contract|agreement) ..6 (sign|signed|given|get|explained|ready|discussed|make) ..6 (on arrival|upon arrival|when you arrive|once you arrive|after you arrive|when you get here|when you land|at the airport)',
			'(sign|signing) ..5 (when you arrive|on arrival|upon arrival|after arrival|at the airport|without reading|before you read)',
			'(salary|conditions|duties|job description) ..4 (on arrival|upon arrival|when you arrive|once you are here|explained on arrival|when you get here)',
			'(verbal|handshake|oral) (agreement|contract|deal) ..2 (is enough|only|is fine|between us)',
			'(cash|paid) ..3 (off the books|under the table)',
			'(give|sign|grant) ..4 power of attorney',
			'(no|without) contract ..3 (as|because|we are|family|like family|just trust|trust)',
		],
	},
	unless: {
		en: [
			'(phone|mobile|gym|internet|subscription|zero hours) ..3 contract',
			'no contract (termination|lock in|negotiation)',
			'(contract|agreement) ..5 (sent|emailed|provided|signed) ..5 (before|in advance)',
			'(sign in|nobody|no one|cannot work|never work|not work)',
			'@safety-notice',
		],
	},
	negated: true,
	citations: [
		{
			title: 'Recognizing legitimate employment',
			publisher: 'International Organization for Migration, Romania',
			url: 'https://romania.iom.int/news/recognizing-legitimate-employment-ukrainian-dubbed-animation',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Preventing exploitation',
			publisher: 'La Strada International',
			url: 'https://www.lastradainternational.org/displaced-from-the-ukraine/preventing-exploitation/',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Fashion Workers Act: frequently asked questions',
			publisher: 'New York State Department of Labor',
			url: 'https://dol.ny.gov/new-york-state-fashion-workers-act-faqs',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'No contract needed, just start.',
			'You will sign the contract when you arrive.',
			'Salary is explained on arrival.',
			'A verbal agreement is enough between us.',
			'Paid under the table every Friday.',
			'No contract, as we are all like family.',
		],
		lookalikes: [
			'The contract is sent by e-mail and signed before you travel.',
			'Nobody works for us without a contract.',
			'Sales of phones with no contract lock in.',
			'Sign in at the gate when you arrive.',
			'We give you a written contract in your language.',
			'You do not need a contract for the gym here.',
		],
	},
};
