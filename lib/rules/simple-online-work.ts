import type { Cases, Rule } from '../model.ts';

/** Simple online or phone work with no duties told. */
export const rule: Rule = {
	id: 'simple-online-work',
	family: 'vagueness',
	harm: 'money',
	weight: 'note',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(simple|easy|basic) ..2 (online|internet|mobile|phone|computer) (work|job|task|tasks)',
			'(part time|online) ..2 (job|work) ..10 (your phone|mobile phone|free time|spare time|anytime|any time|at home)',
			'(just|only) need ..4 (phone|smartphone|mobile|internet)',
			'(without|not) affecting your ..2 (job|work)',
			'no time limit',
			'(work|job) ..4 (anytime|any time) ..3 (anywhere|any place|free time)',
			'(you can|u can|now can) ..2 work ..3 (from|at) home ..10 (salary|earn|daily|day|whatsapp|<chatlink>)',
		],
	},
	unless: {
		en: [
			'(support engineer|degree|office hours|contract|pension|nurse|nurses|carer|tutor|students in our school|hybrid|holiday pay)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'New year, new job? Beware of scammers',
			publisher: 'Scamwatch (Australian Competition and Consumer Commission)',
			url: 'https://www.scamwatch.gov.au/news-alerts/new-year-new-job-beware-of-scammers',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'New FTC data show skyrocketing consumer reports about game-like online job scams',
			publisher: 'Federal Trade Commission',
			url: 'https://ftc.gov/news-events/news/press-releases/2024/12/new-ftc-data-show-skyrocketing-consumer-reports-about-game-online-job-scams',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Simple online work, you just need a phone.',
			'A part time job you do with your mobile phone at home.',
			'No time limit, any time any place.',
			'It will be done without affecting your current job.',
		],
		lookalikes: [
			'Tutor online for our school, contract and pension.',
			'Part time job in a bakery, Saturday mornings.',
			'You need a phone with the rota app; hybrid work, contract of 20 hours.',
			'Simple, tasty food cooked on the spot: chef wanted.',
		],
	},
};
