import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Nude or underwear photos; "PAP" is "post a picture". */
export const pack: RulePack = {
	patterns: [
		'(foto|video|pap) ..4 (telanjang|bugil|tanpa busana|tanpa baju|pakaian dalam|lingerie|topless|vulgar)',
		'(kirim|pap) ..4 (foto seksi|pap seksi|bugil|telanjang|tanpa busana|pap tt)',
		'(kirim|butuh|minta) ..3 foto ..3 (bikini|seksi|sexy|dalaman) ..6 (klien|seleksi|depan|dulu|buat|untuk)',
		'pap (seksi|sexy|tt|bikini)',
		'(tanpa atasan|tanpa bra|lepas baju|buka baju|tanpa dalaman) ..8 (foto|kirim|cek|tato|video|seleksi)',
		'(foto|pap|video) ..6 (tanpa atasan|tanpa bra|bikini) ..12 (kirim|sekali lihat|bos|tato|kontrak|agency|agensi)',
		'(mode sekali lihat|sekali lihat|view once) ..6 (malu|aja|kirim|foto)',
	],
	unless: ['(jangan kirim|tidak ada adegan|sopan|tanpa adegan|majalah|katalog)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Kirim foto bikini dulu buat seleksi.',
		'PAP seksi dulu baru dikirim kontrak.',
		'Kirim foto tanpa busana untuk klien.',
		'Video telanjang dibayar dua kali lipat.',
		'Kirim foto tanpa atasan buat cek tato.',
		'Foto bikini sebelum kontrak, kirim di mode sekali lihat.',
	],
	lookalikes: [
		'Jangan kirim foto telanjang ke siapa pun.',
		'Kirim foto wajah dan seluruh badan, pakaian sopan.',
		'Casting iklan sabun, talent berhijab.',
		'Foto katalog baju renang di studio, kontrak dulu.',
		'Katalog bikini diambil di studio.',
	],
};
