import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Money for a visa or a place abroad. P3MI and BP2MI are the lawful way. */
export const pack: RulePack = {
	patterns: [
		'(biaya|uang) (penempatan|proses visa|visa|keberangkatan|pemberangkatan|job order) ..8 (@amount|dulu|dahulu|transfer|dp|cicil|sebelum|dibayar)',
		'@pay ..4 (visa|paspor|penempatan|job order) ..6 (dulu|dahulu|sebelum|@amount|dp)',
		'(dp|uang muka) ..5 (visa|berangkat|keberangkatan|jepang|korea|dubai|kanada|australia)',
		'(dijamin|pasti|garansi) (berangkat|visa)',
	],
	unless: ['@no-cost', '@lawful-agency', '(wisata|umroh|umrah|haji|tour|turis)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Biaya penempatan 35 juta, bisa dicicil.',
		'DP dulu 10 juta, visa Kanada pasti keluar.',
		'Bayar visa dulu sebelum berangkat.',
		'Dijamin berangkat bulan depan, uang keberangkatan transfer hari ini.',
	],
	lookalikes: [
		'Biaya visa ditanggung perusahaan.',
		'Program resmi lewat BP2MI, biaya penempatan sesuai aturan.',
		'Paket umroh, DP visa 5 juta.',
		'Tidak ada biaya penempatan untuk perawat.',
	],
};
