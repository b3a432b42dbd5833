import type { Cases, Rule } from '../model.ts';

/**
 * House, food and transport all promised at once. `note`: usual on farms, ships and in resorts; one weak
 * sign of a story that others complete.
 */
export const rule: Rule = {
	id: 'bed-and-board-paid',
	family: 'travel-abroad',
	harm: 'freedom',
	weight: 'note',
	topics: ['trafficking', 'labor-exploitation', 'migrants'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(visa|ticket|air ticket|flight) and (visa|ticket|air ticket|flight|accommodation|flat|room|housing) [are|is] (provided|free|included|paid)',
			'(food|meals) and (room|bed|housing|accommodation|dormitory|dorm) [are|is|all] (included|free|provided|covered|paid)',
			'(house|housing|home|room|lodging|accommodation|bed) ..1 (food|meals|board) ..2 (transport|transfers|transfer|travel|flight|flights|ticket|airfare|visa|uniform) [are|is] [all] (included|provided|paid|free|covered|guaranteed|for free)',
			'(house|housing|lodging|accommodation) ..1 (food|meals) ..1 (transport|transfers|travel|flight|ticket|airfare)',
			'(transport|transfers|travel|flight|flights|ticket|airfare|visa) ..2 (house|housing|lodging|accommodation|room) ..2 (food|meals|board)',
			'(food|meals) ..1 (house|housing|lodging|accommodation|room) ..2 (transport|transfers|travel|flight|flights|ticket|airfare|visa)',
			'(travel|trip|flight|ticket|journey) ..2 (lodging|accommodation|housing|hotel) ..3 (paid by|covered by|on the boss|on us|at our cost|paid for you|are paid|all paid)',
			'(all|everything) (paid|included|covered) ..6 (in dollars|in euros|abroad|overseas|house|housing|flight)',
			'(in dollars|in euros) ..6 (all paid|everything paid|everything included|all included|all expenses paid)',
		],
	},
	unless: {
		en: [
			'(work permit|work visa|embassy|consulate|contract|employment agreement|job order|h 2a|h 2b|visa class|cruise|vessel|ship|seafarer|resort|camp|ranch|farm|nurse|teacher|union|equity|per diem|festival|tour|production|crew|cast|military|army|navy|au pair|relocation|benefits)',
			'(reimburse*)',
		],
	},
	citations: [
		{
			title: 'FBI warns fake ads forcing job seekers into cryptocurrency scams',
			publisher: 'International Business Times',
			url: 'https://www.ibtimes.com/fbi-warns-fake-ads-forcing-job-seekers-cryptocurrency-scams-3695319',
			read: '2026-11-23',
			tier: 'press',
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
			'House, food and transfers included.',
			'Travel, housing and meals are free, you keep all your pay.',
			'Steady work, in dollars, all paid.',
			'Flight, accommodation and food, come and see.',
			'Travel and lodging are paid by the owner.',
		],
		lookalikes: [
			'H-2A job order: housing, meals or kitchen and transport to the field are provided.',
			'Ranch hand: room, board and travel, contract for six months.',
			'Cast get travel, lodging and meals on tour.',
			'Accommodation near the station, food court and travel card shop downstairs.',
			'Au pair: own room, meals and a travel card.',
			'Relocation benefits: flight, temporary housing and a meal card.',
		],
	},
};
