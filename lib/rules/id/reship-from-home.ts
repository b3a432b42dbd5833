import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian phrases of the rule `reship-from-home`. */
export const pack: RulePack = {
	patterns: [
		'(barang|paket|kiriman) ..3 (dikirim|dikirimkan|datang) ..2 (ke rumah|ke alamat|rumah) ..10 (kirim lagi|kirim ulang|ganti label|teruskan|kirim ke)',
		'(ganti|tempel|lepas) ..1 (label|resi|stiker) ..8 (kirim|paket|alamat)',
		'(terima|menerima) ..2 (paket|barang) ..4 (di rumah|ke rumah) ..8 (kirim|teruskan|per paket)',
		'(kalau|kalo) kurir ..1 (tanya|nanya) ..2 (bilang|jawab)',
	],
	unless: ['(gudang|toko online kami|olshop|jastip|packing|admin toko|reseller)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Barang dikirim ke rumah situ, ganti label terus kirim lagi ke Batam.',
		'Terima paket di rumah, 100 ribu per paket, lalu teruskan.',
		'Kalau kurir tanya bilang pesanan sendiri.',
		'Tinggal ganti resi, kirim ke alamat baru.',
	],
	lookalikes: [
		'Paket datang sore, tolong terima di rumah.',
		'Admin gudang, tempel label dan cek stok.',
		'Kurir antar paket ke rumah pelanggan.',
		'Barang dikirim ke alamat Anda dalam tiga hari.',
	],
};
