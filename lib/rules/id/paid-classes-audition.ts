import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: The role comes only after a paid class. */
export const pack: RulePack = {
	patterns: [
		'(biaya|uang|bayar|investasi) ..3 (workshop|akting workshop|kelas akting|sekolah model|kelas model|les akting|kursus akting) ..6 (@amount|dulu|casting|peran|lolos|sinetron|ya)',
		'(wajib|harus) ..2 (ikut|mengikuti) ..2 (workshop|kelas akting|kelas model|sekolah model) ..8 (@amount|bayar|biaya|peran|casting|dulu)',
		'(workshop|kelas akting|sekolah model) @amount ..8 (peran|casting|sinetron|iklan|dijamin)',
		'(wajib|harus) ikut kelas ..6 (@amount|cicil|dicicil|bayar)',
		'(kelas|pelatihan) (catwalk|akting|model|modeling) ..4 @amount ..6 (kontrak|lulus|setelah)',
	],
	unless: ['@no-cost', '(kampus|komunitas teater|beasiswa)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Kakak lolos casting, biaya kelas akting Rp1.800.000 dulu.',
		'Wajib ikut kelas model dulu, bayar di tempat.',
		'Bayar workshop dulu baru dapat peran.',
		'Sekolah model 3 juta, dijamin dapat iklan.',
	],
	lookalikes: [
		'Workshop gratis untuk pemain yang lolos.',
		'Komunitas teater: workshop 50 ribu untuk umum.',
		'Beasiswa sekolah model tahun ini.',
		'Pengajar kelas akting, gaji per jam.',
	],
};
