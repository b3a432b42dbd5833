import type { Cases, Rule } from '../model.ts';

/** A day's pay for minutes or an hour of simple work. */
export const rule: Rule = {
	id: 'day-pay-few-hours',
	family: 'pay-out-of-proportion',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(only|just|spend|spending|work|working|takes|requires|need) ..4 (minutes|mins) ..1 (a|per|each|every) day',
			'(minutes|mins|1 hour|one hour|an hour|1 2 hours|1 to 2 hours|1 to 2 hrs|1 2 hrs|two hours|2 hours) ..1 (a day|per day|daily|each day|every day) ..18 (<money>|earn|paid|income|salary)',
			'(<money>|earn|income|salary) ..12 (minutes|mins|1 hour|one hour|1 2 hours|1 to 2 hours|1 to 2 hrs) ..2 (a day|per day|daily|each day|of work|of your time)',
			'(earn|make|get) ..2 (easily|extra|quick|easy) ..4 <money> ..6 (per day|a day|daily|each day|every day)',
			'<money> ..3 extra (per day|a day|daily|each day)',
			'(work|spend) <number> ..3 (minutes|mins)',
			'(only|just) <number> (hours|hour|minutes|mins) ..6 (income|earn|up to|salary|get|paid) ..3 <money>',
		],
	},
	unless: {
		en: [
			'(an hour|per hour|hourly)',
			'(commute|break|breaks|walk|walker|drive|walking|exercise|practice|meditation|lessons|lesson|tutor|tuition|childcare|school run|screen time|reading|late|notice|from the station)',
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
		{
			title: 'People are losing money replying to phony job offer text scams',
			publisher: 'ABC15, citing the FTC',
			url: 'https://abc15.com/news/let-abc15-know/people-are-losing-money-replying-to-phony-job-offer-text-scams',
			read: '2026-11-23',
			tier: 'press',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'You only need to work 30 minutes a day on your phone.',
			'One hour a day and a salary of 300 dollars.',
			'Earn easily $200 to $300 per day in your free time.',
			'It takes just 60 to 90 minutes per day.',
			'Make $250 extra per day.',
			'80 to 200 a day, only 20 minutes each day.',
		],
		lookalikes: [
			'A thirty minute break every day is paid.',
			'Dog walker, one hour a day, 12 pounds an hour.',
			'Piano tutor for our son: two lessons of 30 minutes, 40 euros each.',
			'The office is ten minutes from the station.',
			'Day rate 450 for senior contractors, eight hours a day.',
			'90 pounds a day, with a break of 40 minutes each day.',
		],
	},
};
