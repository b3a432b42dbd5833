import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian phrases of the rule `contest-fee`. */
export const pack: RulePack = {
	patterns: [
		'(majalah|kontes|lomba|cover|putri|finalis|finalis kontes) ..10 (kontes|memilih|terpilih|lolos|pilih|jadi cover|finalis) ..14 (biaya (cetak|kontes|sirkulasi)|bayar|cetak|sirkulasi)',
		'(biaya|uang) (cetak|sirkulasi|selempang|mahkota|kontribusi|kontes|halaman|kontestan) ..3 (<money>|<number>)',
		'(cover|halaman dalam|publikasi) ..4 (<money>|<number> juta)',
	],
	unless: ['(gratis|langganan|iklan di|oplah|pasang iklan)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Majalah memilih Anda jadi cover, biaya cetak 4,4 juta.',
		'Anda finalis kontes, bayar selempang 900 ribu.',
		'Biaya sirkulasi 2 juta, fotonya bebas.',
		'Putri cilik lolos final, biaya kontes 1,5 juta.',
	],
	lookalikes: [
		'Lomba mewarnai gratis, hadiah piala.',
		'Majalah sekolah terbit Senin.',
		'Kami pilih foto terbaik untuk pameran.',
		'Pasang iklan di majalah, biaya cetak 2 juta.',
	],
};
