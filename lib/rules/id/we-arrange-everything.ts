import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: "We take care of everything." */
export const pack: RulePack = {
	patterns: [
		'(semua|semuanya) ..2 (ditanggung|diurus|kami urus|kami tanggung|sudah diatur) ..8 (berangkat|tinggal|kamu|luar negeri|@abroad|paspor|tiket)',
		'(tinggal|cukup|kamu cuma|kamu tinggal) (berangkat|terbang|datang|bawa badan|bawa baju) ..6 (semua|sisanya|kami|tiket|paspor)',
		'(paspor|visa|dokumen) ..2 (kami urus|kami buatkan|diurus agen|diurus bos|dari kami)',
	],
	unless: ['@lawful-agency', '(pernikahan|acara|event|kru|pemain|wisata|umroh)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Semua ditanggung, kamu tinggal berangkat.',
		'Paspor kami urus, jangan khawatir.',
		'Tinggal bawa badan, sisanya kami.',
		'Semuanya diurus bos, tiket ke Dubai sudah ada.',
	],
	lookalikes: [
		'Semua acara pernikahan kami urus.',
		'Pemain tinggal datang ke lokasi, konsumsi ada.',
		'Dokumen lamaran diurus sendiri.',
		'Program resmi BP2MI: paspor dan visa diurus bersama disnaker.',
	],
};
