import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Company for guests in karaoke or clubs ("LC", "pemandu lagu"). */
export const pack: RulePack = {
	patterns: [
		'(lc|ladies companion|pemandu lagu|pl karaoke|lc karaoke|hostess) ..8 (karaoke|mess|tamu|tips|penampilan menarik|gaji|wanita|cewek|good looking)',
		'(karaoke|klub malam|night club|spa plus|pijat plus) ..6 (cewek|wanita|perempuan|terapis) ..8 (tamu|tips|mess|@amount|good looking|cantik)',
		'(menemani|nemenin|temani) ..2 (tamu|bos|klien|om) ..6 (minum|makan malam|malam|liburan|karaoke|@amount)',
	],
	unless: [
		'(kasir|cook|security|kitchen|waiter restoran|guest house|hotel bintang|surat kontrak lc|letter of credit)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Dicari LC karaoke, mess tersedia, tips besar.',
		'Menemani tamu minum, satu malam dua juta.',
		'Karaoke butuh wanita cantik, tips harian.',
		'Butuh pemandu lagu, penampilan menarik.',
	],
	lookalikes: [
		'Kasir karaoke keluarga, shift pagi.',
		'Staf ekspor impor paham LC dan letter of credit.',
		'Menemani anak belajar di rumah.',
		'Terapis spa bersertifikat, hotel bintang lima.',
	],
};
