import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian phrases of the rule `gift-card-payment`. */
export const pack: RulePack = {
	patterns: [
		'(kartu|voucher|kode) (google play|steam|itunes|playstation|garena|unipin) ..8 (bukti|aktifkan|aktivasi|kirim|beli|dulu|<money>|<number>)',
		'(beli|aktifkan|aktivasi|kirim) ..4 (kartu|voucher|kode) (google play|steam|itunes|gift)',
	],
	unless: ['(hadiah lomba|undian|game saya|top up game)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Aktifkan dulu pakai kartu Google Play 500rb.',
		'Beli voucher Steam, kirim kodenya ke admin.',
		'Kode Google Play sebagai bukti keseriusan.',
		'Kirim kode gift card, nanti gaji cair. Beli kartu gift sekarang.',
	],
	lookalikes: [
		'Hadiah lomba voucher Google Play 100 ribu.',
		'Kartu nama tolong dikirim.',
		'Kasir menjual pulsa dan voucher.',
		'Beli kartu ucapan untuk guru.',
	],
};
