import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: A contract or a role in return for intimacy; "staycation" is the word known from factory cases. */
export const pack: RulePack = {
	patterns: [
		'(staycation|menginap|nginep) ..5 (bos|atasan|manajer|produser|sutradara|klien) ..8 (kontrak|peran|kerja|diperpanjang|role|supaya|biar)',
		'(kontrak|peran|role) ..8 (staycation|tidur (dengan|sama|bareng)|temani tidur|jalan bareng (bos|atasan))',
		'(tidur|jalan|kencan) (dengan|sama|bareng) ..2 (bos|produser|sutradara|atasan|direktur) ..8 (peran|kontrak|lolos|role|diterima)',
		'(temani|temenin) ..2 (produser|sutradara|bos) ..4 (malam|hotel|villa|dulu)',
	],
	unless: ['(hotel promo|paket staycation|keluarga|film tentang)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Staycation sama bos dulu biar kontrak diperpanjang.',
		'Temani produser malam ini, peran buat kamu.',
		'Tidur dengan sutradara supaya dapat peran.',
		'Kontrak aman asal jalan bareng atasan.',
	],
	lookalikes: [
		'Paket staycation keluarga di Bandung.',
		'Peran utama: bos yang jalan kaki ke kantor.',
		'Produser menemani sutradara saat syuting.',
		'Kontrak kerja satu tahun, bisa diperpanjang.',
	],
};
