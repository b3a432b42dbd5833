import type { Cases, Rule } from '../model.ts';

/** Money for each woman or worker delivered. `stop`: people are the goods, whatever the job is called. */
export const rule: Rule = {
	id: 'paid-per-girl',
	family: 'recruiter-identity',
	harm: 'freedom',
	weight: 'stop',
	topics: ['trafficking'],
	kinds: ['job', 'message', 'casting'],
	patterns: {
		en: [
			'(gives|give|pays|pay|get|gets) ..3 (<money>|<number>) (for each|per|for every) (girl|woman|lady|maid)',
			'(commission|bonus|pay|paid|money|<money>|percentage|cut) ..4 (per|for each|for every|each) ..1 (girl|woman|lady|female|virgin|head|maid|hostess|model) ..3 (bring|send|supply|deliver|recruit|find|provide|sent|delivered|recruited|introduce)',
			'(commission|<money>|bonus) (per|for each|for every) (girl|woman|lady|female|virgin|maid|hostess)',
			'(bring|send|supply|deliver|provide|find|recruit) ..3 (girls|models|ladies|women|females|maids|hostesses) ..8 (commission|per head|per girl|each girl|get <money>|we pay <money>|<money> each|percentage)',
			'(supply|supplier|suppliers|sourcing) ..2 (girls|ladies|females|escorts)',
			'(looking for|need|seeking) (recruiters|scouts|agents|promoters) ..6 (girls|ladies|females|women) ..10 (commission|per girl|per head|cash|<money>)',
			'(bring|tag|invite) ..2 (your|a|more|other) ..1 (girlfriends|girl friends|sister|sisters|girls) ..8 (<money>|bonus|commission|get paid|money)',
		],
	},
	unless: {
		en: [
			"(finder's fee|finders fee) ..6 (agency|invoice)",
			'(girl scouts|girl guides|youth)',
			'(agency|booking) commission',
			'(catering|buffet|tour|ticket|dinner|menu) ..6 per head',
			'(employee|staff) referral',
		],
	},
	citations: [
		{
			title: 'Fake love: devious men luring young women into prostitution busted',
			publisher: 'Europol',
			url: 'https://europol.europa.eu/media-press/newsroom/news/fake-love-devious-men-luring-young-women-prostitution-busted-in-spain-and-romania',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'The typology of modern slavery',
			publisher: 'Polaris',
			url: 'https://polarisproject.org/typology',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'We pay $500 for each girl you bring.',
			'Looking for recruiters to find girls, commission in cash.',
			'Send girls to the club and get a commission per head.',
			'Bonus per model you recruit, 300 euros each.',
			'Supply girls for yacht parties, good percentage.',
			'Bring your girlfriends and get a bonus.',
		],
		lookalikes: [
			'Agency commission of 20% of the booking, paid by the client.',
			'Dinner is $40 per head for models and crew.',
			'Girl Scouts cookie sale.',
			'Recruiter for nurses, salary and bonus per quarter.',
			'Employee referral bonus after 90 days.',
			'Scout for a modelling agency, fixed salary, registered company.',
			'Bring your ticket and two friends to the festival.',
			'The club pays the debt back and brings two more players.',
			'Each friend you bring gets a seat.',
		],
	},
};
