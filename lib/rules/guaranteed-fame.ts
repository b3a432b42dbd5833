import type { Cases, Rule } from '../model.ts';

/** Work, representation or fame guaranteed. */
export const rule: Rule = {
	id: 'guaranteed-fame',
	family: 'flattery-scouting',
	harm: 'money',
	weight: 'caution',
	topics: ['scam', 'performers-rights', 'modeling-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(guarantee|guaranteed|guarantees|promise|promised) ..4 (bookings|roles|role|success|fame|contracts|placement|stardom|gigs|castings|representation|a part|modeling jobs|modelling jobs|modeling work|modelling work|acting work)',
			'next ..3 (superstar|super star|star|supermodel) could be (you|your child|your kid)',
			'(make you|become) ..1 (a star|famous|rich and famous|the next supermodel|the next top model|a celebrity|a superstar)',
			'(instant|overnight) (fame|stardom|star)',
			'(steady|constant|nonstop|non stop|endless) ..1 (bookings|modeling work|modelling work|castings|acting work) ..6 (guaranteed|every week|from day one|immediately|straight away)',
			'(100|99) ..2 (booking|acceptance|placement) (rate|guaranteed)',
		],
	},
	unless: {
		en: [
			"(nobody|no one|cannot|can't|not|never) ..4 (guarantee|guaranteed|promise|promised|promises)",
			'guaranteed ..3 (minimum|hours|overtime|rate|usage|day)',
			'(character|story|plays|dreams|wants to|film|follows|about a|who)',
			'@safety-notice',
			'equal audition',
			'famous (for|as)',
			'(us|company|brand|we) become famous',
		],
	},
	citations: [
		{
			title: 'FTC wins permanent injunction against talent broker',
			publisher: 'Federal Trade Commission',
			url: 'https://www.ftc.gov/news-events/press-releases/1999/05/ftc-wins-permanent-injunction-against-talent-broker',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'FTC charges bogus model and talent scout operation',
			publisher: 'Federal Trade Commission',
			url: 'https://ftc.gov/node/40118',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'We guarantee bookings from the first month.',
			'We make you famous in one year.',
			'Guaranteed representation after the course.',
			'Steady modelling work, guaranteed every week.',
		],
		lookalikes: [
			'We cannot guarantee roles to anyone.',
			'Contract with eight guaranteed days.',
			'The story follows a girl who dreams to become famous.',
			'Guaranteed overtime rate for night shoots.',
			'We guarantee every singer equal audition time, no deals before.',
			'The agency hires every summer.',
			'We make you a sandwich and a model car.',
			'Our agency has become famous for its parties.',
			'We cannot guarantee you work.',
		],
	},
};
