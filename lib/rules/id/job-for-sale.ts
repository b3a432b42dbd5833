import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: A job that is given for money, through an "insider". */
export const pack: RulePack = {
	patterns: [
		'(bayar|setor|sogok|uang pelicin|pelicin) ..4 (@amount|uang) ..4 (supaya|agar|biar|bisa|langsung) ..3 (diterima|lolos|masuk|kerja)',
		'(orang dalam|ordal|jalur belakang|titip nama) ..8 (bayar|@amount|uang|dijamin|pasti|cpns|pns|pabrik)',
		'(masuk|lolos) (pns|cpns|polisi|tni|bumn|pabrik) ..6 (bayar|@amount|uang|orang dalam)',
		'(pns|cpns|asn|pppk|bumn|polri|tni|honorer) ..3 tanpa tes',
		'(masuk|jadi) (pns|asn|bumn|polri|tni) ..4 @amount',
		'(kuota|formasi|jalur|kursi) ..1 (titipan|khusus|dalam|kementerian|pejabat) ..12 (juta|@amount|bayar|dp|tanda jadi)',
		'(tanda jadi|dp|bayar) ..6 (sk|nip|nrp|nik karyawan) ..3 (keluar|terbit)',
		'(nip|sk) ..2 (keluar|terbit) ..6 (bayar|juta|sisanya|tanda jadi)',
		'jangan daftar ..4 (portal|online|resmi|website|sscasn)',
		'(ijazah|sertifikat|sim|buku pelaut|sertifikat las) ..6 (dua hari jadi|sehari jadi|tiga hari jadi|tanpa tes|tanpa ujian|<number> hari jadi|langsung jadi) ..6 (<money>|juta|ribu|berangkat)',
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
		'Kuota titipan kementerian, 150 juta, tanda jadi 20 juta.',
		'Bayar setelah NIP keluar, tanda jadi dulu.',
		'Jangan daftar di portal biar tidak bentrok.',
		'Bikin ijazah SMA sama sertifikat las dua hari jadi, 3 juta.',
	],
	lookalikes: [
		'Seleksi terbuka, tanpa orang dalam.',
		'Penipu CPNS ditangkap, korban bayar 50 juta.',
		'Kerja di pabrik, masuk jam tujuh pagi.',
		'Rekrutmen BUMN gratis.',
		'Pendaftaran CPNS hanya lewat portal resmi.',
		'Ijazah dan sertifikat asli dibawa saat wawancara.',
	],
};
