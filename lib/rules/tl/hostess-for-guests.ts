import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Work in a KTV or club that is more than serving. "GRO" also means hotel guest relations. */
export const pack: RulePack = {
	patterns: [
		'(gro|guest relation officer|entertainer|ktv|jtv|videoke bar|hostess) ..8 (stay in|pleasing|open minded|bar fine|barfine|tips|ladies drink|lady drink|commission|weekly)',
		'(entertainer|singer|dancer|hostess) ..4 (japan|korea|dubai|malaysia|macau|singapore) ..10 (club|bar|ktv|omise|tips|no experience|pleasing|<money>)',
		'(ktv|jtv|club|bar) ..6 (hiring|naghahanap|kailangan) ..4 (girls|ladies|babae|gro|entertainer)',
	],
	unless: ['(restaurant|hotel front desk|resort|front office|events usher|cook|security)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Hiring GRO sa KTV, stay-in, araw-araw ang tips.',
		'Dancer sa Korea, club work, pleasing personality.',
		'KTV hiring ng ladies sa Cavite.',
		'Entertainer, may weekly na commission.',
	],
	lookalikes: [
		'Guest relations officer sa resort, marunong mag-Ingles.',
		'Singer sa restaurant tuwing Biyernes.',
		'Events usher, isang araw sa mall.',
		'Cook sa bar, may karanasan.',
	],
};
