import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Gift cards or load as payment. */
export const pack: RulePack = {
	patterns: [
		'(bumili|bili|bilhin|bili ka|buy) ..5 (gift card*|giftcard*|steam card*|google play card*|load card*|prepaid load) ..10 (code|send|picture|pic|padala|ipadala|muna)',
		'(gift card*|giftcard*|steam card*|google play card*) ..8 (code|picture ng code|pic ng code|send mo|ipadala)',
		'@pay ..5 (gift card*|giftcard*|steam card*|prepaid load)',
	],
	unless: ['(raffle|papremyo|pa premyo|cashier|binebenta|regalo sa)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Bumili ka ng gift card tapos i-send mo sa akin ang code.',
		'Steam card lang, picture ng code ang ipadala mo.',
		'Magbayad ka gamit ang gift card sa mall.',
		'Bili ka muna ng Google Play card, send mo agad.',
	],
	lookalikes: [
		'May raffle ng gift card sa Christmas party.',
		'Cashier: magbenta ng load at gift card.',
		'Regalo sa empleyado: gift card na 500 pesos.',
		'Huwag ipadala ang code ng gift card sa iba.',
	],
};
