import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: The person's own money goes in first and more is said to come back. */
export const pack: RulePack = {
	patterns: [
		'(deposit|modal|setor|transfer|isi) @amount ..3 (balik|jadi|dapat|kembali|untung|cair) ..2 @amount',
		'(modal|deposit) (awal|dulu|pertama) ..4 @amount ..8 (komisi|cuan|untung|tugas|balik|kembali)',
		'(talangi|talangin|pakai uang (kamu|sendiri)) ..2 (dulu|dahulu) ..8 (komisi|diganti|balik|order|pesanan)',
	],
	unless: ['(usaha|warung|toko|waralaba|franchise|koperasi|kos|perjalanan dinas)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Deposit 200rb balik 300rb, langsung cair.',
		'Modal awal 150 ribu, komisi 40 persen.',
		'Pakai uang kamu dulu, nanti diganti plus komisi.',
		'Setor 1 juta jadi 1,5 juta hari ini juga.',
	],
	lookalikes: [
		'Modal usaha warung 5 juta.',
		'Perjalanan dinas pakai uang sendiri dulu, nanti diganti kantor.',
		'Waralaba minuman, modal awal 20 juta, untung dibagi.',
		'Gaji 4 juta dan komisi penjualan.',
	],
};
