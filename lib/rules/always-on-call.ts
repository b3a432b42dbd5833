import type { Cases, Rule } from '../model.ts';

/**
 * Home work with no hours and no days off. `caution`: Human Rights Watch describes it; live-in care with
 * rest days is the neighbour.
 */
export const rule: Rule = {
	id: 'always-on-call',
	family: 'movement-control',
	harm: 'freedom',
	weight: 'caution',
	topics: ['labor-exploitation', 'migrants', 'trafficking', 'domestic-violence'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			"(sleep|sleeping|sleeps|bed) ..2 (in the kitchen|on the floor|in the laundry room|in the children's room)",
			'(maid|housemaid|nanny|housekeeper|domestic worker|domestic helper|helper|live in|au pair|house girl|housegirl|caregiver) ..14 (24 hours|24 7|day and night|at all hours|whenever we need|any time we need|always available|on call all|no day off|no days off|no off days|one day off a month|no holidays)',
			'(no day off|no days off|no off days|one day off a month|day and night|at all hours|whenever we need) ..14 (maid|housemaid|nanny|housekeeper|domestic worker|domestic helper|live in|au pair|house girl|housegirl|children|household|cooking|cleaning)',
			'(maid|housemaid|nanny|helper|house girl|housegirl|domestic worker) ..8 (obedient|submissive|must obey|never complain|never complains|does not complain|docile)',
			'(work|works|working) ..3 (from morning until night|from dawn to night|sixteen hours|16 hours|17 hours|18 hours)',
			'(house|room|bed|home|accommodation) ..2 (is|was|in) ..1 (a container|container|a shed|a barn|a greenhouse|a stable|greenhouse plastic|the stable|the garage)',
		],
	},
	unless: {
		en: [
			'(shift|shifts|rota|rotation|on call allowance|overtime pay|helpline|hotline|support line|customer support|emergency line|nurse|hospital|maintenance|locksmith|security|gym|reception|cctv|hotel)',
			'(two days off|weekends off|days off each week|days off per week|day off each week|day off per week)',
			'(dog|obedience)',
			'(dog|dogs|cat|cats|horse|horses|hens|camping|tour|backpack*|festival)',
			'(my room|mattress|tent|camp|party|sleepover|guests)',
		],
	},
	citations: [
		{
			title: 'Hidden away: abuses against migrant domestic workers in the UK',
			publisher: 'Human Rights Watch',
			url: 'https://www.hrw.org/report/2014/03/30/hidden-away/abuses-against-migrant-domestic-workers-uk',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Action card: DHS list of trafficking indicators',
			publisher: 'US Department of Defense, Combating Trafficking in Persons',
			url: 'https://jko.jten.mil/courses/CTIP_JA_Toolkit/courseFiles/ContentPages/CoursePages/platform_2/action-card-4.html',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Maid wanted, live-in, no days off in the first year.',
			'Nanny must be available day and night, whenever we need.',
			'Housemaid, obedient, never complains.',
			'Live-in helper, 24 hours, one day off a month.',
			'Work from morning until night, cooking and cleaning.',
			'The house was a container without water.',
		],
		lookalikes: [
			'Live-in carer, 40 hours a week, two days off and own room.',
			'Au pair: 30 hours, weekends off, own room.',
			'Our hotline is open 24 hours, shifts of eight hours.',
			'Nanny, Monday to Friday, 8 to 4.',
			'Hotel housekeeper, 24 hours reception, shifts on a rota.',
			'Dog trainer for obedient puppies, nanny for pets.',
			'The dog sleeps in the kitchen.',
			'The studio is in a container near the harbour.',
			'We feed the hens leftovers.',
			'The dog sleeps four hours in the morning.',
			'The au pair cooks once a week.',
			"We can't meet on Friday, it is the opening.",
			'You can sleep on the floor of my room, I have a mattress.',
			'She sleeps on his floor when she visits.',
			'I sleep in a container house by the sea.',
		],
	},
};
