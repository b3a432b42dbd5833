import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian phrases of the rule `image-blackmail`. */
export const pack: RulePack = {
	patterns: [
		'(sebar|sebarin|sebarkan|kusebar|bocorin|viralin) ..3 (foto|video|rekaman|vcs|pap|fotomu|videomu) ..2 (kamu|mu|bugil|ini|lu|telanjang|seksi) ..4 (keluarga|orang tua|ortu|teman|temen|sekolah|kontak|suami|pacar|semua|grup|kantor|sosmed|medsos|followers|mau)',
		'(aku|saya|gue|kami|ku) (sebar|sebarin|kirim|kirimin|viralin|posting) ..2 (foto|video|videomu|fotomu|chat|rekaman|vcs|pap) ..2 (kamu|mu|ke|bugil)',
		'(aku|saya|gue|kami) (sebar|sebarin|viralin) (videomu|fotomu|videonya|fotonya)',
		'(foto|video|videomu|fotomu|rekaman|vcs) ..4 (kusebar|aku sebar|saya sebar|kami sebar|langsung viral|viral di|tersebar) ..6 (keluarga|ortu|orang tua|teman|sekolah|semua|kontak|kantor|suami|kalau|kalo|kecuali)',
		'(transfer|bayar|kirim|tf) ..6 (atau|kalau tidak|kalo gak|kalau gak) ..5 (sebar|kusebar|disebar|viral|viralin)',
		'(blokir|block|blok|lapor) ..6 (sebar|kusebar|disebar|viral|viralin)',
		'(kirim|rekam|buat) ..3 (lagi|satu lagi|yang baru) ..5 (atau|kalau tidak|kalo gak) ..5 (sebar|kusebar|viral|semua tahu)',
	],
	unless: ['(undangan|brosur|lowongan|promo|pernikahan|wisuda|produk)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Transfer 2 juta atau aku sebar videomu.',
		'Videomu kusebar ke keluarga kalau kamu blokir.',
		'Kalau blokir, foto langsung viral di sekolah.',
		'Sebarin foto kamu ke semua kontak, mau?',
	],
	lookalikes: [
		'Foto kegiatan kami kirim ke grup orang tua.',
		'Tolong sebarkan brosur lowongan ini ke teman.',
		'Video produk diposting sore ini.',
		'Kirim foto wisuda ke keluarga ya.',
	],
};
