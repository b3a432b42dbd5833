import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Entering as a tourist to work. */
export const pack: RulePack = {
	patterns: [
		'visa (ziarah|umroh|umrah) ..10 (uang saku|gaji|kerja|bekerja|berangkat|majikan)',
		'(art|asisten rumah tangga|pembantu|kerja|bekerja|pekerja) ..12 visa (ziarah|umroh|umrah)',
		'(visa turis|visa wisata|visa kunjungan) ..8 (kerja|bekerja|berangkat|dulu|gaji|nanti)',
		'(berangkat|kerja|bekerja) ..4 (visa turis|visa wisata|visa kunjungan|sebagai turis|jalur belakang|non prosedural)',
		'(tidak perlu|tanpa|gak perlu) ..2 (visa kerja|izin kerja|permit kerja)',
		'(lewat|pakai|jalur|via) ..1 (jalur|visa) ..1 (umroh|umrah|ziarah|haji|kunjungan)',
		'(jalur) (umroh|umrah|ziarah)',
	],
	unless: [
		'@lawful-agency',
		'(dilarang|ilegal|tidak boleh|travel agent|biro wisata|imigrasi mengingatkan|pemandu)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Berangkat pakai visa turis, di sana diurus.',
		'Visa kunjungan dulu, nanti kerja di pabrik.',
		'Gak perlu visa kerja, langsung terbang.',
		'Kerja lewat jalur belakang, aman.',
	],
	lookalikes: [
		'Bekerja dengan visa turis dilarang.',
		'Biro wisata, mengurus visa kunjungan tamu.',
		'Visa kerja resmi dari P3MI.',
		'Pemandu wisata untuk turis asing.',
	],
};
