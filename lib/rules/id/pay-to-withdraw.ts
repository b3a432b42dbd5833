import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Money has to be paid before earnings come out. */
export const pack: RulePack = {
	patterns: [
		'(untuk|sebelum|agar|supaya) ..2 (tarik|menarik|penarikan|withdraw|wd|mencairkan|cair) ..8 (deposit|bayar|pajak|transfer|biaya|top up)',
		'(pajak|biaya) (penarikan|pencairan|withdraw)',
		'(bayar|transfer) (pajak|biaya verifikasi) ..6 (cair|tarik|wd|dana|komisi)',
	],
	unless: ['(atm|bpjs|jht|pinjaman)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Untuk wd harus deposit 300 ribu.',
		'Biaya pencairan 10 persen dibayar di awal.',
		'Sebelum tarik komisi, bayar pajak dulu.',
		'Bayar biaya verifikasi supaya dana cair.',
	],
	lookalikes: [
		'Gaji cair tiap tanggal 25.',
		'Pencairan JHT di kantor BPJS, biaya penarikan nol.',
		'Komisi penjualan dibayar bulanan.',
		'Tarik tunai di ATM terdekat.',
	],
};
