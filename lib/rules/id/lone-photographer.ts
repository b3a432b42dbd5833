import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian phrases of the rule `lone-photographer`. */
export const pack: RulePack = {
	patterns: [
		'(foto|pemotretan|tes foto|test shoot|shooting) ..4 (berdua|cuma berdua|sendirian|tanpa crew|tanpa kru) ..8 (apartemen|hotel|kamar|kos|villa|rumah|studio kakak|saja|aja)',
		'(pacar|suami|mama|teman|ibu|ortu) ..2 (jangan|gak usah|tidak usah|gak boleh|dilarang) ..2 (ikut|diajak|dibawa|tahu)',
		'(jangan|gak usah|tidak usah) ..1 (bawa|ajak) ..2 (pacar|suami|teman|mama|orang tua|siapa siapa)',
		'(wine|anggur|minum) ..4 (biar rileks|biar santai|supaya rileks|biar gak malu|biar luwes)',
	],
	unless: ['(boleh bawa|boleh ajak|didampingi|pernikahan|bawa bekal|makanan dari luar)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Kita tes foto berdua di apartemen kakak.',
		'Pacar jangan ikut ya, saya grogi.',
		'Minum dulu biar rileks sebelum foto.',
		'Gak usah ajak teman, cukup kamu.',
	],
	lookalikes: [
		'Boleh bawa teman atau manajer.',
		'Anak wajib didampingi mama.',
		'Jangan bawa makanan dari luar ke studio.',
		'Pemotretan keluarga di studio, ada kru tiga orang.',
	],
};
