import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: A fee for a training that has to be paid before the work. */
export const pack: RulePack = {
	patterns: [
		'(biaya|uang) (pelatihan|training|sertifikasi|diklat) ..6 (@amount|dulu|dahulu|transfer|tf|bayar|wajib|sebelum|ditanggung (peserta|pelamar|calon))',
		'@pay ..5 (pelatihan|training|sertifikasi|diklat) ..5 (dulu|dahulu|sebelum|@amount)',
		'(training|pelatihan) berbayar',
	],
	unless: ['@no-cost', '(kampus|universitas|tunjangan|disediakan|kantor)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Ada biaya pelatihan Rp300.000 sebelum kerja.',
		'Wajib bayar training dulu.',
		'Uang diklat transfer ke rekening ini.',
		'Training berbayar tiga hari, setelah itu langsung kerja.',
	],
	lookalikes: [
		'Pelatihan gratis dan ada uang saku.',
		'Tidak ada biaya training.',
		'Biaya pelatihan ditanggung perusahaan.',
		'Staf training, membuat jadwal pelatihan.',
	],
};
