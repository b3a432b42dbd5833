import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Swimwear or "sexy" photos asked for in a chat. */
export const pack: RulePack = {
	patterns: [
		'(kirim|kirimin|pap|minta) ..4 (foto|pap) ..3 (bikini|seksi|sexy|baju renang|baju ketat|tanktop)',
		'(foto|pap) ..2 (bikini|seksi|sexy|baju ketat) ..5 (dulu|ya|kak|klien|bos|seleksi|depan belakang)',
		'(kirim|minta) ..3 (ukuran (dada|bra|bh)|lingkar dada) ..5 (foto|pap|wa|chat|dulu)',
	],
	unless: ['(jangan|sopan|katalog|lomba renang|brand|toko)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Kirim foto pakai baju ketat ya kak.',
		'Minta pap seksi dulu buat bos.',
		'Foto bikini depan belakang dulu ya.',
		'Kirim ukuran dada dan foto lewat chat.',
	],
	lookalikes: [
		'Kirim foto close up, pakaian sopan.',
		'Jangan kirim foto seksi ke orang asing.',
		'Katalog baju renang, foto di studio brand.',
		'Kirim foto produk ke grup toko.',
	],
};
