import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Undressing on a call. */
export const pack: RulePack = {
	patterns: [
		'(buka|lepas|bukain) ..2 (baju|bra|bh|celana|pakaian) ..6 (vc|video call|kamera|dulu|cam)',
		'(vc|video call|vcs) ..8 (buka|lepas) ..2 (baju|bra|bh|celana|pakaian)',
		'(lihat|cek) ..2 (badan|body|bentuk tubuh) ..6 (vc|video call|tanpa|bra)',
		'vcs',
	],
	unless: ['(jangan|toko baju|buka toko|laundry|dokter|csr|customer)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'VC dulu, buka baju di kamera.',
		'Lepas bra sebentar di video call.',
		'Cek badan lewat vc ya.',
		'Mau kerja? vcs dulu sama bos.',
	],
	lookalikes: [
		'Interview lewat video call, pakaian rapi.',
		'Buka toko baju jam sembilan.',
		'Jangan buka baju di video call.',
		'Dokter cek badan sebelum berangkat.',
	],
};
