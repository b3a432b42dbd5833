import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Undressing on a call. */
export const pack: RulePack = {
	patterns: [
		'(hubarin|maghubad|mag hubad|tanggalin|hubad ka) ..4 (damit|bra|top|tshirt|sa vc|video call|cam|camera)',
		'(vc|video call|cam) ..8 (hubarin|maghubad|mag hubad|hubad|tanggal ng damit)',
		'(tingnan|makita|check|ma check) ..3 (katawan|kurba|body) ..8 (hubad|naka bra|naka panty|vc|video call|underwear)',
	],
	unless: ['(huwag|wag|bawal|doktor|x ray)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'VC tayo tapos maghubad ka.',
		'Hubarin mo ang damit mo sa cam.',
		'Para makita ang katawan, naka-bra lang sa video call.',
		'Tanggalin mo ang top mo, mabilis lang.',
	],
	lookalikes: [
		'Interview sa video call, naka-polo dapat.',
		'Huwag maghubad sa video call kahit kanino.',
		'Tanggalin ang sapatos bago pumasok sa studio.',
		'Check ng doktor ang katawan bago ang deployment, x-ray lang.',
	],
};
