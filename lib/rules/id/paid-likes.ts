import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Pay for likes, ratings or small tasks. */
export const pack: RulePack = {
	patterns: [
		'(review|ulas|mengulas|rating) produk ..10 (komisi|cair|cuan|@amount|dibayar)',
		'(like|follow|subscribe) ..6 (komisi|dibayar|dapat (uang|cuan|komisi)|bayaran|@amount|cuan)',
		'(tugas|misi) (like|follow|mudah|sederhana|gampang|prabayar|harian|rating|ulasan) ..10 (komisi|dibayar|@amount|telegram|bayaran)',
		'(kerja|freelance|paruh waktu|sampingan) ..8 (like|follow|subscribe|kasih rating|ulasan google)',
		'(screenshot|tangkapan layar|ss) ..6 (admin|resepsionis|komisi|bayaran|dibayar)',
		'(gabung|join|masuk) ..3 (grup|group|channel) telegram ..8 (tugas|misi|komisi|kerja)',
	],
	unless: [
		'(like halaman|follow akun kami|follow ig|follow instagram|media sosial|social media|content|konten|give away|giveaway)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Cukup like dan subscribe, komisi cair tiap hari.',
		'Tugas mudah, dibayar 20 ribu per tugas.',
		'Kirim tangkapan layar ke admin, bayaran langsung masuk.',
		'Kerja sampingan follow akun, 5rb satu akun.',
	],
	lookalikes: [
		'Follow akun kami untuk info casting.',
		'Waspada modus kerja like dan subscribe.',
		'Admin media sosial, membuat konten dan laporan likes.',
		'Tugas harian: membersihkan toko dan menata barang.',
	],
};
