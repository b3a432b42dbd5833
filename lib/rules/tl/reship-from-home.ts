import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Parcels that come to the person's home and are sent on. Carrying a suitcase for pay has no rule of its own. */
export const pack: RulePack = {
	patterns: [
		'(tatanggap|tumanggap|receive|mag receive|magreceive|tanggap) ..5 (package*|parcel*) ..10 (ipadala|i forward|forward|reship|i ship|repack|bagong label|ibang address)',
		'(reship*|i forward|iforward) ..4 (package*|parcel*)',
		'(package*|parcel*) ..4 (sa bahay mo|sa address mo|sa pangalan mo|under your name|name mo) ..10 (ipadala|forward|label|bayad|<money>|kada)',
		'(parcel|package) (forwarder|inspector|agent|handler) ..8 (work from home|wfh|bahay)',
		'(airport|customs) ..3 (maleta|bagahe|package|kahon) ..6 (sayo|tsokolate|naka lock|lang|iaabot|sabihin)',
		'(iaabot|may iaabot|dadalhin) ..4 (airport|customs) ..3 (maleta|bagahe|kahon)',
		'(iaabot|ipapadala|dadalhin|iabot|may iaabot|bitbitin) ..6 (maleta|bagahe|package|kahon|box) ..8 (airport|customs|sayo|tsokolate|naka lock|hk|hong kong)',
		'(sabihin|sabihin mo) ..2 (sayo|sa yo|sa iyo|iyo) ..3 (lahat|yan|yun|lang)',
		'(naka lock|di mo iimpake|wag buksan) ..6 (maleta|bagahe|airport|na)',
	],
	unless: ['(warehouse|bodega|rider|packer|logistics)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Tatanggap ka ng parcel sa bahay tapos ipadala sa ibang address.',
		'Package handler, work from home, 500 kada kahon.',
		'Mga package sa pangalan mo, palitan ang label at ipadala.',
		'I-forward mo lang ang mga parcel na darating.',
		'May iaabot lang sa airport na maleta.',
		"Kung itanong ng customs, sabihin mo sa'yo lahat yun.",
	],
	lookalikes: [
		'Rider na may motor, hatid ng parcel sa bahay ng customer.',
		'Packer sa warehouse, repack ng parcel.',
		'Ipadala mo ang resume mo sa HR.',
		'Receptionist: tatanggap ng bisita at package sa opisina.',
		'Dadalhin ng guest ang maleta sa room.',
	],
};
