import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Small sums for a uniform or a medical, and the ticket that "the company pays back". */
export const pack: RulePack = {
	patterns: [
		'(biaya|uang) (seragam|medical|mcu|id card|name tag|atribut) ..6 (@amount|dulu|dahulu|transfer|tf|bayar|sebelum)',
		'@pay ..4 (seragam|id card|medical check up|mcu|atribut) ..5 (dulu|dahulu|sebelum|@amount)',
		'(tiket|akomodasi|travel|penginapan) ..6 (ditanggung peserta|bayar dulu|dibayar dulu|diganti perusahaan|diganti setelah|direimburse|nanti diganti)',
		'(seragam|id card|medical) @amount',
		'(tiket|hotel|akomodasi|travel) ..4 (wajib|harus|dipesan|pesan) ..6 (travel rekanan|rekanan kami|travel kami|agen kami|biro kami)',
		'(diganti|direimburse|dikembalikan|diganti penuh) ..3 (saat registrasi ulang|setelah lulus|saat tes|di lokasi|saat interview)',
		'(konfirmasi|pesan) ..3 (tiket|pemesanan|hotel) ..6 (paling lambat|sebelum jam|jam|bpk|bapak)',
	],
	unless: [
		'@no-cost',
		'(jual|toko|disediakan|konveksi|karyawan tetap|perjalanan dinas|sekolah|tk|anak)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Uang seragam 250 ribu dibayar dulu sebelum masuk kerja.',
		'Bayar id card dan atribut Rp90.000 dulu.',
		'Tiket dan hotel lewat travel kami, nanti diganti perusahaan.',
		'Biaya mcu transfer ke admin hari ini.',
		'Tiket dan hotel wajib dipesan lewat travel rekanan kami.',
		'Akan diganti 100% saat registrasi ulang.',
	],
	lookalikes: [
		'Seragam disediakan gratis.',
		'Biaya medical ditanggung perusahaan.',
		'Konveksi jual seragam kantor.',
		'Perjalanan dinas: tiket diganti setelah laporan, untuk karyawan tetap.',
		'Tiket dan hotel dipesan perusahaan.',
	],
};
