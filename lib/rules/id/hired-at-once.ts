import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Taken at once, without an interview. */
export const pack: RulePack = {
	patterns: [
		'tanpa (interview|wawancara|tes|casting) ..5 (langsung|kerja|diterima|pasti)',
		'(langsung|pasti) (diterima|kerja tanpa|lolos) ..5 (tanpa|besok|hari ini|kirim|transfer|ktp)',
		'(selamat) ..6 (lolos|diterima|terpilih) ..10 (besok|hari ini|segera|transfer|telegram|kirim ktp)',
		'(besok|hari ini) langsung kerja',
	],
	unless: [
		'(setelah interview|setelah wawancara|jika lolos|apabila|walk in interview|walk in)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Tanpa interview langsung kerja.',
		'Selamat kak, kamu terpilih, kirim ktp hari ini.',
		'Pasti diterima, besok mulai.',
		'Hari ini daftar, besok langsung kerja.',
	],
	lookalikes: [
		'Langsung kerja setelah interview dan tes kesehatan.',
		'Wawancara hari Senin di kantor.',
		'Jika lolos akan dihubungi HRD.',
		'Walk in interview, bawa CV dan KTP.',
	],
};
