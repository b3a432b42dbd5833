import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Accounts rented, bought or opened for others. */
export const pack: RulePack = {
	patterns: [
		'(sewa|jual|beli|butuh|pinjam|cari|terima) ..3 (rekening|atm|akun dana|akun bank|m banking|buku tabungan)',
		'(rekening|atm|akun bank) ..3 (disewa|disewakan|dibeli|dijual|dipinjam)',
		'(buka|bikin|buat) rekening ..8 (serahkan|kasih|dibayar|komisi|@amount)',
		'(kartu sim|akun whatsapp|akun wa|nomor wa|rekening) ..3 (disewa|disewakan|dibeli|nganggur|kosong)',
		'(sewa|beli|cari|butuh) ..3 (rekening kosong|rekening nganggur|kartu sim|akun whatsapp|akun wa)',
		'(bikin|buka|buat|bukain) ..3 (rekening|atm|kartu|akun bank) ..8 (kasih|serahkan|kirim|titip|antar) ..6 (gue|gw|saya|aku|kami|ribu|juta)',
		'(kalau|kalo) ..1 bank ..2 (nelpon|telpon|telepon|tanya|hubungi) ..2 (bilang|jawab)',
		'(sewa|disewa|sewakan|pinjam) ..2 (whatsapp|wa|akun|ig|facebook|fb) ..6 (sehari|seminggu|ribu|<money>|scan)',
		'scan ..2 (qr|kode) ..4 (kami kirim iklan|kirim iklan|kami pakai|buat iklan)',
		'(kartu perdana|simcard|sim card|kartu sim|nomor) ..3 (terdaftar|aktif|registrasi) ..6 (satu|per|ribu|<money>) ..6 (ktp|foto)',
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
		'Bikin dua rekening baru terus ATM sama bukunya kasih ke gue.',
		'Kalau bank nelpon bilang aja hilang.',
		'Sewa WhatsApp kamu sehari 100 ribu, tinggal scan QR.',
		'Butuh kartu perdana terdaftar, 50 ribu satu, KTP cukup difoto.',
	],
	lookalikes: [
		'Gaji ditransfer ke rekening gaji.',
		'Jangan jual atau sewa rekening.',
		'Teller bank, melayani nasabah buka rekening.',
		'Sewa kamera untuk syuting.',
		'Buka rekening di bank, antar fotokopi KTP ke teller.',
	],
};
