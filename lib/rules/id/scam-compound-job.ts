import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Office or online-gambling work ("judol") in places known for scam compounds. */
export const pack: RulePack = {
	patterns: [
		'@compound ..12 (admin|operator|customer service|cs|marketing|telemarketing|judol|judi online|tanpa pengalaman|gaji|scammer|chat)',
		'(admin|operator|customer service|cs|marketing|telemarketing|kerja|loker|lowongan) ..6 @compound',
		'(admin|operator|cs|marketing) ..3 (judol|judi online|slot online|casino online|kasino online)',
	],
	unless: [
		'@lawful-agency',
		'(waspada|imbau*|korban|dipulangkan|polisi|kbri|wni|berita|wisata|tour|ekspor)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Loker admin Kamboja, gaji 13 juta.',
		'Operator chat di Poipet, mess dan makan gratis.',
		'Cari CS judi online, kerja malam.',
		'Lowongan marketing Myanmar, tiket dibelikan.',
	],
	lookalikes: [
		'KBRI membantu WNI korban lowongan admin di Kamboja.',
		'Customer service di Jakarta, shift pagi.',
		'Paket wisata Kamboja dan Laos.',
		'Admin gudang di Bekasi, gaji UMR.',
	],
};
