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
		'(ambil|terima) ..2 (amplop|bungkusan|uang) ..6 (jangan ngobrol|jangan bicara|depan rumah|setor|lansia|ibu ibu|nenek) ..8 (setor|atm|nomor|<percent>|transfer|grup)',
		'(setor|masukin) ..2 (lewat|via) (atm|mesin) ..3 (nomor|rekening) ..3 (di grup|dari grup|di chat)',
		'<percent> (buat kamu|buatmu|untuk kamu|jatahmu)',
	],
	unless: ['(diskon|promo|cashback|kupon|gaji|penjualan|kasir|teller)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Uang masuk ke rekening pribadi lalu teruskan ke bos.',
		'Teruskan ke rekening lain, komisi 3 persen.',
		'Komisi 20 ribu tiap transfer yang lewat.',
		'Kamu menerima dana di rekeningmu lalu tarik tunai.',
		'Ambil amplop dari ibu-ibu, jangan ngobrol, setor lewat ATM ke nomor di grup.',
		'Setor lewat ATM ke nomor di grup.',
	],
	lookalikes: [
		'Gaji masuk ke rekening kamu tanggal 25.',
		'Komisi penjualan 5 persen.',
		'Kasir menerima transfer dari pelanggan.',
		'Teruskan surat ini ke bagian umum.',
		'Ambil amplop rapor di ruang guru.',
	],
};
