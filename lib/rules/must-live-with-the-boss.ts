import type { Cases, Rule } from '../model.ts';

/**
 * Compulsory shared housing with the boss or other women. `note`: staff housing is usual on ships, farms and
 * in resorts; counts with others.
 */
export const rule: Rule = {
	id: 'must-live-with-the-boss',
	family: 'isolation',
	harm: 'freedom',
	weight: 'note',
	topics: ['trafficking', 'labor-exploitation', 'migrants'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(four|five|six|seven|eight|nine|ten|twelve) (in|to|per) (a|one|each) room',
			'<number> (people|girls|workers|women) (in|to|per) ..1 room',
			'(must|have to|required to|obliged to|only) ..2 (live|stay|sleep) ..5 (with the boss|in our apartment|in our house|at the club|at the workplace|above the club|above the bar|same house|with other girls|with the other girls|with the manager|in the shop)',
			'(live|stay|sleep) ..5 (same house|same room|one apartment|one room|our apartment|our house|the flat|the villa) ..5 (girls|with the boss|other girls|manager|together with)',
			'(housing|accommodation|apartment|dorm|room) ..5 (girls only|shared with girls|with other girls|with the boss|by the club|above the club|inside the compound|in the compound)',
			'(live in|living in|sleep at|sleep in) ..2 (massage|spa|club|nightclub|bar|salon|brothel|shop)',
			"(cannot|can't|not allowed to|not permitted to|may not) ..2 (rent|live|stay|sleep) (elsewhere|outside|somewhere else|on your own|off site)",
		],
	},
	unless: {
		en: [
			'(optional|if you like|may choose|you can choose|free to)',
			'(live in) (nanny|carer|caregiver|au pair|housekeeper|care)',
			'(cruise|ship|vessel|ranch|camp|lodge|resort|hotel spa|spa hotel|military|army|navy|fire station)',
		],
	},
	citations: [
		{
			title: 'Recognizing human trafficking',
			publisher: 'Wisconsin Department of Justice',
			url: 'https://www.wisdoj.gov/Pages/CriminalJusticeServices/recognizing-human-trafficking.aspx',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Recognizing legitimate employment',
			publisher: 'International Organization for Migration, Romania',
			url: 'https://romania.iom.int/news/recognizing-legitimate-employment-ukrainian-dubbed-animation',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'You must live in our apartment with other girls.',
			'Live-in massage job, sleep at the shop.',
			'Accommodation above the club is provided, with other girls.',
			'You are not allowed to live elsewhere.',
			'You stay in one apartment together with the boss.',
		],
		lookalikes: [
			'Staff housing is optional; many employees live in town.',
			'Live-in au pair with own room and two days off each week.',
			'The ship provides a shared cabin for crew.',
			'You can choose a camp bed or your own tent.',
			'Live-in carer for an elderly couple, contract through an agency.',
		],
	},
};
