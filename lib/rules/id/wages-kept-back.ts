import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian phrases of the rule `wages-kept-back`. */
export const pack: RulePack = {
	patterns: [
		'(upah|gaji|bayaran) ..2 (dipegang|disimpan|ditahan|dititip|dipegangin) ..2 (kepala|mandor|bos|majikan|agen|kapten|mami|tekong|sampai)',
		'(gaji|upah) ..4 (setelah|sampai|baru) ..2 (pulang|kontrak selesai|kontrak habis|dua tahun|lunas|utang lunas)',
		'(gaji|upah|bulan) ..3 (dipotong|potong) ..3 (<number> bulan|enam bulan|tujuh bulan|agen)',
		'(kerja|bekerja) ..2 (cuma|hanya) ..1 (dikasih|dapat) (makan|tempat tidur)',
	],
	unless: ['(bpjs|pajak|koperasi|tabungan|mogok|serikat)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Upah dipegang kepala sampai pulang supaya tidak boros.',
		'Gaji dipotong enam bulan untuk agen.',
		'Gaji keluar setelah utang lunas.',
		'Bayaran disimpan mandor dulu.',
	],
	lookalikes: [
		'Gaji ditransfer tanggal 28 tiap bulan.',
		'Gaji dipotong pajak dan BPJS.',
		'Uang kas disimpan bendahara kelas.',
		'Upah dibayar Sabtu, langsung di tangan.',
	],
};
