import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Parcels that come to the person's home and are sent on. */
export const pack: RulePack = {
	patterns: [
		'(tatanggap|tumanggap|receive|mag receive|magreceive|tanggap) ..5 (package*|parcel*) ..10 (ipadala|i forward|forward|reship|i ship|repack|bagong label|ibang address)',
		'(reship*|i forward|iforward) ..4 (package*|parcel*)',
		'(package*|parcel*) ..4 (sa bahay mo|sa address mo|sa pangalan mo|under your name|name mo) ..10 (ipadala|forward|label|bayad|<money>|kada)',
		'(parcel|package) (forwarder|inspector|agent|handler) ..8 (work from home|wfh|bahay)',
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
	],
	lookalikes: [
		'Rider na may motor, hatid ng parcel sa bahay ng customer.',
		'Packer sa warehouse, repack ng parcel.',
		'Ipadala mo ang resume mo sa HR.',
		'Receptionist: tatanggap ng bisita at package sa opisina.',
	],
};
