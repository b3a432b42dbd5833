import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: A fee for registration, administration or a place. */
export const pack: RulePack = {
	patterns: [
		'(biaya|uang) (pendaftaran|registrasi|administrasi|admin|casting|audisi|formulir|proses|interview|wawancara|komitmen) ..6 (@amount|dulu|dahulu|transfer|tf|bayar|wajib|sebelum|sebesar)',
		'(wajib|harus|perlu|silakan|silahkan|tinggal|cukup) ..2 @pay ..4 (biaya|uang) (pendaftaran|registrasi|administrasi|admin|casting|audisi|formulir|proses|interview|komitmen)',
		'@pay ..4 (biaya|uang) (pendaftaran|registrasi|administrasi|admin|casting|audisi|formulir|proses)',
		'@pay ..5 (dulu|dahulu|terlebih dahulu|di muka) ..8 (casting|slot|booking|posisi|lolos|interview|wawancara|daftar|pendaftaran|registrasi|kerja)',
		'(dp|down payment|uang muka) ..5 (casting|slot|posisi|audisi|daftar|kerja)',
		'(booking|amankan) (slot|posisi|tempat) ..6 (@amount|transfer|tf|dp|bayar)',
		'(pendaftaran|registrasi|formulir|casting) @amount',
		'(biaya|uang) (kontes|gaun|kostum|final|grand final|kartu|kartu anggota|kartu talent|verifikasi|stiker) ..4 (@amount|paling lambat|dulu|besok|malam ini)',
		'(booking|bayar|beli) (kuota|kartu anggota|kartu talent|kartu member) ..2 @amount',
		'(daftar|cukup daftar|bayar kartu) ..2 @amount ..3 (utk|untuk|dapat|dulu|stiker|modul|bahan)',
		'(dp|tanda jadi) @amount ..4 (supaya|biar|agar|malam ini|hari ini|sk)',
	],
	unless: [
		'@no-cost',
		'(sekolah|kuliah|kampus|universitas|siswa|mahasiswa|lomba|seminar|ppdb|bootcamp|pelanggan|tugas administrasi|mengelola|mencatat|memproses)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Kamu lolos seleksi, silakan transfer biaya administrasi Rp125.000.',
		'Biaya casting 150 ribu dibayar dulu ya kak.',
		'DP dulu untuk slot audisi hari Minggu.',
		'Booking slot, transfer 100rb ke admin.',
		'Bayar dulu uang pendaftaran, baru dapat jadwal interview.',
	],
	lookalikes: [
		'Tidak dipungut biaya apa pun dalam proses rekrutmen.',
		'Casting gratis, tanpa biaya pendaftaran.',
		'Waspada penipuan, perusahaan tidak pernah meminta biaya administrasi.',
		'Biaya pendaftaran siswa baru dibayar di sekolah.',
		'Admin keuangan: mencatat biaya administrasi pelanggan.',
		'Gaji Rp4.800.000 per bulan dan uang makan.',
	],
};
