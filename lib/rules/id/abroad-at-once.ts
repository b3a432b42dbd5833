import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Work abroad without experience, papers and ticket paid, at once. */
export const pack: RulePack = {
	patterns: [
		'(luar negeri|@abroad) ..4 (proses cepat|proses kilat|cepat berangkat|langsung terbang)',
		'(proses cepat|proses kilat) ..6 (terbang|berangkat|visa) ..8 (gaji|uang saku|@abroad)',
		'(tanpa ijazah|tanpa pengalaman|tidak perlu ijazah|tidak perlu pengalaman) ..10 (luar negeri|@abroad|dolar)',
		'(luar negeri|@abroad) ..10 (tanpa ijazah|tanpa pengalaman|tidak perlu ijazah|tiket gratis|tiket ditanggung|langsung berangkat|gaji besar|gaji dolar)',
		'(tiket|paspor|visa) ..4 (ditanggung|gratis|dibayarin|dibuatkan|diurus) ..12 (@amount|luar negeri|@abroad|berangkat)',
		'(berangkat|terbang) (minggu ini|besok|secepatnya|segera) ..8 (tiket|paspor|visa|gaji|@abroad|luar negeri)',
	],
	unless: ['@lawful-agency', '(perawat|magang resmi|kuliah|beasiswa|wisata|umroh|umrah)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Kerja di Dubai tanpa pengalaman, gaji dolar.',
		'Paspor dibuatkan, tiket gratis, langsung berangkat ke luar negeri.',
		'Berangkat minggu ini, visa diurus, gaji 20 juta.',
		'Luar negeri, tidak perlu ijazah, gaji besar.',
	],
	lookalikes: [
		'P3MI resmi: perawat ke Jepang, tiket ditanggung.',
		'Beasiswa kuliah di Malaysia, tiket ditanggung.',
		'Waspada tawaran luar negeri tanpa pengalaman.',
		'Tanpa pengalaman boleh melamar, penempatan Bekasi.',
	],
};
