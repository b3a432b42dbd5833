import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: A job that is given for money, through an "insider". */
export const pack: RulePack = {
	patterns: [
		'(bayar|setor|sogok|uang pelicin|pelicin) ..4 (@amount|uang) ..4 (supaya|agar|biar|bisa|langsung) ..3 (diterima|lolos|masuk|kerja)',
		'(orang dalam|ordal|jalur belakang|titip nama) ..8 (bayar|@amount|uang|dijamin|pasti|cpns|pns|pabrik)',
		'(masuk|lolos) (pns|cpns|polisi|tni|bumn|pabrik) ..6 (bayar|@amount|uang|orang dalam)',
		'(pns|cpns|asn|pppk|bumn|polri|tni|honorer) ..3 tanpa tes',
		'(masuk|jadi) (pns|asn|bumn|polri|tni) ..4 @amount',
	],
	unless: ['(tanpa orang dalam|tidak ada orang dalam|ditangkap|korban)', '@no-cost', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Masuk pabrik bayar 5 juta, pasti diterima.',
		'Ada orang dalam, bayar setengah dulu.',
		'Lolos CPNS lewat orang dalam, uang kembali kalau gagal.',
		'Setor 3 juta agar langsung masuk kerja.',
	],
	lookalikes: [
		'Seleksi terbuka, tanpa orang dalam.',
		'Penipu CPNS ditangkap, korban bayar 50 juta.',
		'Kerja di pabrik, masuk jam tujuh pagi.',
		'Rekrutmen BUMN gratis.',
	],
};
