import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Praise for looks from a stranger. */
export const pack: RulePack = {
	patterns: [
		'(bagay ka|pasok ka|ganda mo|gwapo mo|pwede ka|pwedeng pwede ka) ..6 (model|commercial|artista|talent|endorser|muse|modelo)',
		'(na discover|nadiscover|na scout|napansin) ..5 (ka namin|ganda mo|photos mo|pictures mo|profile mo)',
		'(hanap namin|kailangan namin) ..4 (mukha|fresh face|katulad mo|tulad mo)',
	],
	unless: ['(nag audition ka|application mo|screening sa)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Bagay ka maging model, miss.',
		'Ang ganda mo, pwede ka maging endorser.',
		'Napansin namin ang mga photos mo sa IG.',
		'Fresh face ang hanap namin, tulad mo.',
	],
	lookalikes: [
		'Nag-audition ka kahapon at pasok ka sa callback bilang talent.',
		'Bagay sa model ang kulay na ito.',
		'Modelo ng motor: 2024, bagay sa siyudad.',
		'Kailangan namin ng dalawang waiter.',
	],
};
