import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Code words for sexual work: "game", "daring", "hindi maarte". */
export const pack: RulePack = {
	patterns: [
		'(girls|babae|ladies|female) ..3 (hindi maarte|di maarte|open minded|game|daring|liberated)',
		'(open minded|game sa lahat|liberated|daring|hindi maarte|di maarte) ..10 (girls|babae|ladies|model*|raket|sideline|kita|<money>)',
		'(extra service|walker|walkers|lady drink|lady drinks|ladies drink|ladies drinks|bar fine|barfine|table commission)',
		'(sugar baby|sugar daddy|dinner date|travel buddy) ..8 (<money>|kita|allowance|raket|sideline|hiring|kada gabi)',
	],
	unless: ['(restaurant|front desk|larong|basketball|mobile game|game show)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Raket for girls, hindi maarte, malaki ang kita.',
		'Open-minded models, sideline sa gabi.',
		'May lady drink at table commission.',
		'Dinner date lang, 4,000 pesos kada gabi.',
	],
	lookalikes: [
		'Game show audition para sa mga babae.',
		'Basketball game ng mga empleyado sa Sabado.',
		'Waitress sa restaurant, magalang at masipag.',
		'Open-minded sa feedback, designer role sa agency.',
	],
};
