import type { Cases, Rule } from '../model.ts';

/**
 * A paid trip with a stranger. `stop`: alone in another place with the person who pays; carers for the old
 * or ill are the neighbour.
 */
export const rule: Rule = {
	id: 'travel-companion',
	family: 'sexualised-work',
	harm: 'safety',
	weight: 'stop',
	topics: ['trafficking', 'sexual-violence'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(travel|travelling|traveling|holiday|vacation|trip|weekend|cruise) (companion|companions|partner|buddy|girlfriend) ..10 (girl|female|woman|model|paid|wanted|needed|expenses|generous|all|young|lady|pretty)',
			'(female|girl|model|lady|woman|young|pretty|attractive) ..3 (travel|travelling|traveling|holiday|vacation|weekend|cruise) (companion|companions|partner|buddy)',
			'(accompany|join|travel with|fly with|come with) (me|him|us|a businessman|the client|our client|my boss|a sheikh|my client|the boss) ..10 (trip|dubai|weekend|holiday|vacation|island|maldives|yacht|paris|abroad|hotel|ibiza|monaco|miami|bali|mykonos)',
			'(all expenses paid|everything paid|fully paid|flights and hotel paid) ..3 (trip|weekend|holiday|vacation|travel|getaway) ..12 (model|models|girl|girls|girlfriend|company|companion|with me|pretty|beautiful)',
			'(share|sharing) ..3 (room|hotel room|bed|suite|cabin) with (me|him|the photographer|the client|the producer|the director|the owner)',
			'(girlfriend for|rent a girlfriend)',
		],
	},
	unless: {
		en: [
			'(caregiver|carer|elderly|senior|seniors|nurse|disabled|disability|wheelchair|dog|pet|patient|nanny|children)',
			'(cast|crew) ..6 (share|sharing)',
			'(role|character|scene|script|film|play)',
			'(join us) ..6 (tour|team|crew|staff)',
		],
	},
	citations: [
		{
			title: 'Protect yourself from possible trafficking situations',
			publisher: 'US Equal Employment Opportunity Commission',
			url: 'https://eeoc.gov/youth/protect-yourself-possible-trafficking-situations',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Women lured by modeling gigs, coerced into porn, win $13M in lawsuit',
			publisher: 'NPR',
			url: 'https://www.nhpr.org/post/women-lured-modeling-gigs-coerced-porn-win-13m-lawsuit',
			read: '2026-11-23',
			tier: 'press',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Looking for a female travel companion, all paid.',
			'Join me for a weekend in Ibiza and we take some photos.',
			'All-expenses-paid trip to the Maldives for a pretty model.',
			'You will share a hotel room with the photographer.',
			'Our client wants a girl to come with him, join him on a trip to Dubai for a week.',
		],
		lookalikes: [
			'Live-in companion for an elderly lady, care experience needed.',
			'Shoot in Lisbon, flights and single hotel rooms paid, crew of nine.',
			'Cast and crew share rooms of two, same gender.',
			'Travel nurse to accompany a patient on a trip abroad.',
			'Crew bus to the quarry location every morning.',
			'Dog companion and walker wanted.',
		],
	},
};
