import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog phrases of the rule; see lib/rules/carry-for-others.ts. */
export const pack: RulePack = {
	patterns: [
		'(airport|customs) ..3 (maleta|bagahe|package|kahon) ..6 (sayo|tsokolate|naka lock|lang|iaabot|sabihin)',
		'(iaabot|may iaabot|dadalhin) ..4 (airport|customs) ..3 (maleta|bagahe|kahon)',
		'(iaabot|ipapadala|dadalhin|iabot|may iaabot|bitbitin) ..6 (maleta|bagahe|package|kahon|box) ..8 (airport|customs|sayo|tsokolate|naka lock|hk|hong kong)',
		'(sabihin|sabihin mo) ..2 (sayo|sa yo|sa iyo|iyo) ..3 (lahat|yan|yun|lang)',
		'(naka lock|di mo iimpake|wag buksan) ..6 (maleta|bagahe|airport|na)',
	],
	unless: ['(warehouse|bodega|rider|bellboy|packer|logistics)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'May iaabot lang sa airport na maleta.',
		"Kung itanong ng customs, sabihin mo sa'yo lahat yun.",
		'Dadalhin mo lang ang box ng tsokolate sa Hong Kong, sagot ang hotel.',
		'Naka-lock na ang maleta, di mo iimpake.',
	],
	lookalikes: [
		'Dadalhin ng guest ang maleta sa room.',
		'Rider na may motor, hatid ng package sa customer.',
		'Hand-carry lang ang bagahe, bayad ng production ang flight.',
		'Bellboy: bitbit ang maleta ng guest, 610 kada araw.',
	],
};
