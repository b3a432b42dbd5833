import type { Cases, Rule } from '../model.ts';

/** High pay with no skills or experience asked. */
export const rule: Rule = {
	id: 'pay-without-skills',
	family: 'pay-out-of-proportion',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(no|without|zero) ..2 (experience|skills|skill|qualification|qualifications|degree|education) ..14 (earn (up to|over|more than|<money>)|big money|high (pay|salary|income|earnings)|huge|good money|attractive (salary|income)|<money> ..2 (a day|per day|daily|a week|per week|weekly))',
			'(earn|make|income of|salary of) ..5 <money> ..4 (a day|per day|daily|a week|per week|weekly|every week) ..14 (no experience|no skills|no qualification|anyone|from home|at home|on your phone|part time|spare time|free time)',
			'(high|huge|handsome|lucrative|big|very good) (pay|salary|income|earnings|money) ..8 (no experience|easy (job|work|task)|simple (job|work|task)|anyone|housewives|from home|little work)',
			'(easy|quick|fast) (money|cash|income) ..12 (home|online|phone|job|work|daily|weekly|part time|no experience)',
			'(home|online|phone|laptop|spare time|free time) ..10 (earn|make|income) ..6 <money> ..3 (weekly|per week|a week|monthly|per month|a month|daily|a day|per day)',
			'(make|earn|up to) ..2 <money> ..4 (a month|per month|monthly) ..8 (with your (mobile|phone)|on your (mobile|phone)|from the house|from home part time|part time from|spare time)',
			'(ghar baithe|sitting at home) ..10 (job|work|income|earn|payment|paise)',
			'(attractive|high|huge) (salary|pay|income) ..8 (housewives|instant start|zero knowledge)',
			'zero knowledge ..6 (pay|salary|income)',
		],
	},
	unless: {
		en: [
			'(an hour|per hour|hourly|full training|apprenticeship|apprentice|graduate|licence|license|degree required|years of experience|base salary|plus commission|benefits|au pair|live in|caregiver|rent)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'Con jobs',
			publisher: 'US Postal Inspection Service (USPS LINK)',
			url: 'https://link.usps.com/2022/03/04/con-jobs-2/',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'New year, new job? Beware of scammers',
			publisher: 'Scamwatch (Australian Competition and Consumer Commission)',
			url: 'https://www.scamwatch.gov.au/news-alerts/new-year-new-job-beware-of-scammers',
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
			'No experience needed, earn up to $900 a week at home.',
			'Make 4000 a month from home, earn $1000 weekly in your spare time.',
			'High income for simple work, housewives and students can join.',
			'Easy money online, part time, paid daily.',
			'Earn $600 a week from your couch, no skills.',
		],
		lookalikes: [
			'No experience needed, full training given, 13 pounds an hour.',
			'Apprentice electrician, no experience, pay rises each year.',
			'Senior developer, work from home, 7000 euros a month with contract.',
			'Live in carer, 700 a week, with a licence and two references.',
			'Sales post: base salary plus commission, no degree needed.',
		],
	},
};
