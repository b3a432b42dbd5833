import type { Cases, Rule } from '../model.ts';

/** Very high pay for beginners, or very little work, in modelling. */
export const rule: Rule = {
	id: 'model-pay-too-high',
	family: 'pay-out-of-proportion',
	harm: 'money',
	weight: 'caution',
	topics: ['scam', 'modeling-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'<money> ..4 (a|per|each) (day|week|weekend|shoot|event|night|hour) ..10 (no experience|beginners|new faces|first timers|newbies|amateurs|without experience|any level)',
			'(no experience|beginners|first timers|newbies|amateurs) ..14 <money> ..3 (per|a|each) (day|week|shoot|hour|event|night)',
			'(easy|quick|fast|serious) (money|cash) ..10 (model|models|modeling|modelling|shoot|photos|pics|girls|video|videos)',
			'(our|my|all) (girls|models|ladies) ..3 (make|earn|are making|take home) ..3 (<money>|<number>) ..3 (a|per|each|every) (day|week|night|shoot|event|month)',
			'(our|my|all) (girls|models|ladies) ..3 (make|earn|are making|take home) ..3 <money>',
			'(five|six|5|6) figures ..4 (week|weekend|month|trip|shoot)',
			'(high|huge|amazing|crazy|big) (pay|money|earnings|payout) ..8 (few hours|one hour|no experience|fun|little work|same day)',
			'earn ..2 <money> ..1 (per|a|each) (shoot|photo|picture|event|night)',
			'(excellent|great|very good|amazing) pay ..3 (few hours|hour|hours) ..4 (fun|easy|work)',
			'new faces ..6 <money> ..2 (week|weekly|day|shoot)',
		],
	},
	unless: {
		en: [
			'(union|sag|sag aftra|equity|scale|minimum wage|an hour plus|barista|tutor|server|driver|photographer|extras|background|crew|plus overtime|student film|expenses)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'FTC darkens runway lights on Virginia-based modeling agencies',
			publisher: 'Federal Trade Commission',
			url: 'https://ftc.gov/news-events/news/press-releases/1999/08/ftc-darkens-runway-lights-virginia-based-modeling-agencies',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Consumer tips: modeling',
			publisher: 'Better Business Bureau',
			url: 'https://www.bbb.org/washington-dc-eastern-pa/industry-tips/read/tip/modeling-58',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Beginners earn $2,000 a shoot, no experience.',
			'Our girls make 5000 a week.',
			'Easy cash for pretty girls, quick photos.',
			'High pay for a few hours, same day.',
			'First timers welcome, $900 per hour.',
		],
		lookalikes: [
			'Equity minimum for the week, plus overtime.',
			'Background artists, no experience needed, 110 a day.',
			'Commercial with a buyout of $4,000 after the audition and usage in writing.',
			'Hair models, no pay, free cut and colour.',
			'Student film, beginners welcome, expenses paid.',
		],
	},
};
