import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Under-18s without a parent. */
export const pack: RulePack = {
	patterns: [
		'(di bawah umur|dibawah umur|di bawah 17|di bawah 18|masih sekolah|anak sekolah|pelajar) ..5 (boleh|gak apa|nggak apa|tidak apa|bisa|gapapa|oke)',
		'tanpa ..1 (izin|ijin|persetujuan|sepengetahuan) ..1 (orang tua|orangtua|ortu|wali)',
		'(tidak perlu|gak perlu|nggak perlu|gak usah) ..2 (izin|ijin|persetujuan) ..1 (orang tua|orangtua|ortu|wali)',
		'(umur|usia|masih) ..1 (<number>|<age>|smp|sma kelas) ..3 (gapapa|gak apa|tidak apa|gpp|boleh kok|malah)',
		'(bilang|ngomong|izin) ..2 (mama|ibu|ortu|orang tua|papa|bunda) ..3 (kerja kelompok|belajar|les|main|nginep|tugas)',
	],
	unless: ['(harus didampingi|wajib|beasiswa|lomba|magang|dilarang|bimbel|praktik kerja)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Anak sekolah juga boleh ikut.',
		'Tidak perlu izin orang tua.',
		'Dibawah umur gapapa asal cantik.',
		'Bisa tanpa sepengetahuan ortu.',
		'Umur 15 gapapa kok, banyak yang cari.',
		'Bilang mama kerja kelompok aja ya.',
	],
	lookalikes: [
		'Anak di bawah 17 tahun wajib membawa izin orang tua.',
		'Pelajar boleh ikut lomba menulis.',
		'Usia 18 sampai 30 tahun.',
		'Dilarang mempekerjakan anak di bawah umur.',
		'Umur 15 ke bawah harus ditemani, bilang ke ibu ya.',
	],
};
