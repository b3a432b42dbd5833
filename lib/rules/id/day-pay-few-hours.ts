import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Much pay by the day for hardly any work. */
export const pack: RulePack = {
	patterns: [
		'(penghasilan|hasilkan|dapat|dapatkan|cuan|untung|bayaran) ..4 @amount ..3 (per hari|perhari|sehari|tiap hari|setiap hari|per jam)',
		'@amount ..3 (per hari|perhari|sehari|tiap hari) ..6 (dari rumah|modal hp|cuma hp|pakai hp|tanpa modal|cuma)',
		'(modal hp|cuma hp|cukup hp|hanya hp|pakai hp) ..10 (@amount|cuan|penghasilan|sehari|per hari)',
		'(1|2|satu|dua) jam ..4 (sehari|per hari|saja) ..8 (@amount|cuan|penghasilan)',
		'(uang|cuan|penghasilan) (mudah|gampang|instan|pasti)',
	],
	unless: ['(uang makan|umr|umk|ump|lembur|per bulan|perbulan|shift|driver|kurir|ojol)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Modal HP dapat cuan tiap hari.',
		'Penghasilan Rp700.000 per hari dari rumah.',
		'Kerja dua jam sehari, 500rb di tangan.',
		'Uang gampang, gabung sekarang.',
	],
	lookalikes: [
		'Uang makan Rp30.000 per hari.',
		'Gaji UMR, lembur dibayar per jam.',
		'Kurir, penghasilan 200 ribu per hari.',
		'Shift pagi 8 jam sehari, gaji 4 juta per bulan.',
	],
};
