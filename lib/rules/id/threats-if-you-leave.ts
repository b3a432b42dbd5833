import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian phrases of the rule `threats-if-you-leave`. */
export const pack: RulePack = {
	patterns: [
		'(majikan|bos|mami|papi|juragan|tuan|mandor) ..3 (sudah|udah|telah) ..2 (beli|membeli|tebus) ..1 (kamu|kita|kalian|mbak|saya|aku)',
		'(kamu|kita|kalian|saya|aku) ..2 (dibeli|dijual|sudah dibeli|sudah dijual|dijual lagi|dilempar) ..4 (majikan|bos|agen|perusahaan|perusahaan lain|juta|dolar|ke)',
		'(kalau|kalo|jika|siapa|yang) ..2 (kabur|melarikan|ngadu|minta pulang|nolak tamu) ..8 (polisi|imigrasi|dideportasi|denda|ditangkap|dicari|keluarga|orang tua|nyesel|menyesal|dipukul|dijual|penjara|ditebus|tebusan)',
		'(jangan coba|jangan berani|berani|jangan coba coba) ..1 (lapor|kabur|ngadu|macam macam)',
		'(ktp|kk|alamat|data|foto) ..6 (orang tua|orangtua|keluarga|orang tuamu|keluargamu) ..2 (ada di|di tangan|kami simpan|aku simpan|kami pegang) ..1 (aku|kami|saya|bos)',
		'(kami|aku|kita|gue|saya) (tahu|tau) ..1 (rumah|alamat) ..1 (orang tua|orang tuamu|orangtua|keluargamu|ibumu|anakmu|kamu)',
		'(minus|masih utang|utangmu|hutangmu|masih hutang) ..4 (<number>|juta) ..8 (kamar|makan|denda|tamu|lunas|kerja)',
		'(dijual|dipindah|dilempar|dioper) ..3 (perusahaan lain|majikan lain|bos lain|tempat lain|kompleks lain)',
	],
	unless: ['(film|sinetron|novel|asuransi|kucing|ular|anjing|barang|tiket)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Majikan sudah beli kamu dari agen, jadi jangan minta pulang.',
		'Siapa yang kabur, keluarga di kampung yang bayar denda.',
		'Jangan coba lapor, alamat orang tuamu ada di aku.',
		'Kalau target gagal, kamu dijual ke perusahaan lain.',
	],
	lookalikes: [
		'Kalau mau berhenti, cukup kasih tahu dua minggu sebelumnya.',
		'Bos sudah beli mesin baru untuk dapur.',
		'Alamat kantor ada di bio, datang saja.',
		'Siapa yang pulang duluan tolong kunci pintu.',
	],
};
