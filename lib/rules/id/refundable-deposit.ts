import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: A deposit that is said to come back. */
export const pack: RulePack = {
	patterns: [
		'(uang|deposit|jaminan|biaya|dana) ..4 (dikembalikan|akan kembali|bisa kembali|refund|direfund|diganti) ..6 (gaji pertama|setelah|saat gajian|100|training|masuk kerja|kontrak)',
		'(deposit|uang jaminan) ..5 (dulu|dahulu|@amount|transfer|tf) ..8 (kerja|laptop|alat|seragam|kontrak|interview|diterima|kembali|dikembalikan)',
		'(dipotong|potong|diganti) (dari|di) gaji pertama ..6 (biaya|uang|seragam|training|transfer)',
	],
	unless: [
		'(kos|kontrakan|sewa|rental|kamar|barang|pesanan|belanja|hotel|kartu)',
		'@no-cost',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Uang jaminan dikembalikan setelah tiga bulan kerja.',
		'Deposit Rp500.000 dulu untuk laptop kerja.',
		'Biaya ini akan kembali saat gajian.',
		'Transfer deposit 200 ribu dulu untuk seragam.',
	],
	lookalikes: [
		'Sewa kamera dengan deposit, uang kembali setelah barang balik.',
		'Kamar kos, deposit satu bulan.',
		'Tanpa deposit, tanpa jaminan.',
		'Uang pesanan dikembalikan jika barang rusak.',
	],
};
