import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian phrases of the rule `paid-sports-trial`. */
export const pack: RulePack = {
	patterns: [
		'(klub bola|klub sepak bola|pemain|liga|agen bola|scout|trial|akademi bola|akademi spanyol) ..14 (trial|kontrak pemain|eropa|portugal|spanyol|turki|kasta|asrama) ..12 (bayar|biaya|dp)',
		'trial ..3 klub ..12 (bayar|biaya|dp|juta)',
		'trial ..10 (pasti|dijamin) ..2 (dapat kontrak|kontrak|lolos)',
		'(trial|seleksi) ..8 (bayar setengah|dp|biaya agen|bayar <money>|<number> juta)',
		'(seleksi|masuk) ..3 (timnas|pemain|akademi|klub) ..6 (titipan|jalur khusus|lewat belakang)',
		'(anak|putra|putri) ..2 [(ibu|bapak|bunda|anda)] ..1 (lolos|diterima|masuk) ..2 (akademi|klub|ssb) ..8 (tinggal bayar|bayar|asuransi|biaya)',
	],
	unless: [
		'(gratis|tanpa biaya|sekolah sepak bola|ssb|iuran bulanan|tiket nonton|klub menanggung|voli ibu)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Trial di klub Portugal, visa dan agen 28 juta, bayar setengah sekarang.',
		'Akademi Spanyol cari pemain U-19, visa dan asrama biaya 40 juta.',
		'Trial 10 hari, pasti dapat kontrak.',
		'Masuk akademi klub lewat jalur khusus, 15 juta.',
		'Anak Ibu lolos akademi bola Spanyol, tinggal bayar asuransi 25 juta.',
	],
	lookalikes: [
		'Seleksi pemain U-17 gratis, bawa akta.',
		'SSB kami iuran bulanan 100 ribu.',
		'Klub perpanjang kontrak kiper.',
		'Trial pemain baru Minggu pagi di lapangan kota.',
		'Anak Ibu lolos seleksi kelurahan, selamat.',
	],
};
