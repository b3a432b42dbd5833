import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Accounts rented, bought or opened for others. */
export const pack: RulePack = {
	patterns: [
		'(sewa|jual|beli|butuh|pinjam|cari|terima) ..3 (rekening|atm|akun dana|akun bank|m banking|buku tabungan)',
		'(rekening|atm|akun bank) ..3 (disewa|disewakan|dibeli|dijual|dipinjam)',
		'(buka|bikin|buat) rekening ..8 (serahkan|kasih|dibayar|komisi|@amount)',
		'(kartu sim|akun whatsapp|akun wa|nomor wa|rekening) ..3 (disewa|disewakan|dibeli|nganggur|kosong)',
		'(sewa|beli|cari|butuh) ..3 (rekening kosong|rekening nganggur|kartu sim|akun whatsapp|akun wa)',
	],
	unless: ['(jangan|rekening gaji|teller|nasabah|nomor rekening)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Cari rekening bank, sewa per bulan 400 ribu.',
		'Rekening BCA dibeli mahal, atm dan m banking.',
		'Buka rekening baru, kasih ke kami, dibayar.',
		'Butuh akun dana banyak, langsung cair.',
	],
	lookalikes: [
		'Gaji ditransfer ke rekening gaji.',
		'Jangan jual atau sewa rekening.',
		'Teller bank, melayani nasabah buka rekening.',
		'Sewa kamera untuk syuting.',
	],
};
