import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: A fine for leaving. */
export const pack: RulePack = {
	patterns: [
		'(denda|penalti|pinalti|ganti rugi) ..6 (keluar|resign|pulang|berhenti|kabur|sebelum kontrak|mundur)',
		'(keluar|resign|pulang|berhenti|mundur) ..6 (denda|penalti|pinalti|ganti rugi|bayar @amount|tebusan)',
	],
	unless: ['(tidak ada denda|tanpa denda|lalu lintas|parkir|perpustakaan|pajak)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Denda 30 juta kalau pulang sebelum kontrak habis.',
		'Mau keluar harus bayar denda dulu.',
		'Resign kena penalti 15 juta.',
		'Ganti rugi jika mundur setelah tanda tangan.',
	],
	lookalikes: [
		'Tanpa denda jika resign sesuai aturan.',
		'Denda parkir ditanggung sendiri.',
		'Pulang kerja jam lima sore.',
		'Mengurus denda pajak perusahaan.',
	],
};
