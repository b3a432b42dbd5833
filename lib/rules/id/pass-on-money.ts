import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Money passes through the person's account for a share. */
export const pack: RulePack = {
	patterns: [
		'(terima|menerima|masuk) ..4 (transferan|transfer|uang|dana) ..5 (rekening kamu|rekeningmu|rekening anda|rekening pribadi) ..10 (teruskan|terusin|kirim|transfer|komisi|tarik)',
		'(uang|dana|transferan) ..2 (masuk|diterima) ..4 (rekening kamu|rekeningmu|rekening anda|rekening pribadi) ..8 (teruskan|terusin|kirim|transfer|tarik)',
		'(terusin|teruskan|transfer lagi|kirim lagi) ..6 (komisi|persen|<percent>|rekening lain)',
		'(komisi|<percent>) ..6 (setiap|tiap|per) (transfer|transaksi masuk)',
		'(uang|dana) masuk ..2 (tarik tunai|tarik|diambil) ..4 (setor|kirim|serahkan|kasih)',
		'(uang|dana) (masuk|mampir) ..6 (komisi|<percent>|persen)',
	],
	unless: ['(gaji|penjualan|kasir|teller)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Uang masuk ke rekening pribadi lalu teruskan ke bos.',
		'Teruskan ke rekening lain, komisi 3 persen.',
		'Komisi 20 ribu tiap transfer yang lewat.',
		'Kamu menerima dana di rekeningmu lalu tarik tunai.',
	],
	lookalikes: [
		'Gaji masuk ke rekening kamu tanggal 25.',
		'Komisi penjualan 5 persen.',
		'Kasir menerima transfer dari pelanggan.',
		'Teruskan surat ini ke bagian umum.',
	],
};
