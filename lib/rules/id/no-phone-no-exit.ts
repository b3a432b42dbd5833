import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian phrases of the rule `no-phone-no-exit`. */
export const pack: RulePack = {
	patterns: [
		'(hp|handphone|ponsel) ..2 (ditahan|disita|dikumpul|dikumpulin|dikumpulkan|diambil|dititip|dipegang|disimpan) ..3 (majikan|bos|agen|mandor|mami|kapten|nyonya|selama kontrak|sampai kontrak)',
		'(hp|handphone|ponsel) (boleh|cuma|hanya|dikasih) ..2 (minggu saja|minggu aja|hari libur|pas libur|seminggu sekali|sebulan sekali|sepuluh menit|<number> menit)',
		'(tidak boleh|gak boleh|nggak boleh|dilarang|ga boleh) ..1 (keluar mess|keluar rumah|keluar asrama|keluar kompleks|keluar kamar|pegang hp) ..4 (tanpa izin|tanpa bos|selama kontrak|sendiri|majikan|sampai lunas)',
		'(mess|asrama|kamar|pintu|gerbang) ..1 (dikunci|digembok) ..3 (dari luar|tiap malam|biar gak|supaya tidak|bos|majikan)',
		'(keluar|belanja) ..2 (harus|hanya|cuma) ..2 (ditemani|dikawal) ..2 (bos|sopir|satpam|mami|mandor|pengawal)',
		'(telepon|nelpon|hubungi) ..2 (keluarga|orang tua) ..1 (cuma|hanya) ..2 (sekali|seminggu|sebulan|didampingi|diawasi)',
		'(kalau|kalo) ..1 [ada] razia ..3 (lari|ngumpet|sembunyi)',
		'(kamar|kamarnya|pintu|pintunya) ..1 (dikunci|dikunciin) ..1 (nyonya|tuan|bos|majikan|mami)',
	],
	unless: [
		'(ujian|sekolah|pesantren|bioskop|rumah sakit|syuting|anak anak|peserta ujian|kos putri)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'HP dikumpulkan mandor selama kontrak.',
		'HP boleh minggu saja, sepuluh menit.',
		'Nggak boleh keluar mess tanpa izin bos.',
		'Gerbang dikunci tiap malam, dijaga satpam.',
		'Kamarnya dikunci nyonya, jalan-jalan tiap Selasa.',
	],
	lookalikes: [
		'HP dimatikan saat syuting.',
		'Boleh keluar kapan saja, pasar dekat.',
		'Gudang dikunci kepala toko jam sembilan.',
		'Telepon keluarga bebas, ada wifi di mess.',
	],
};
