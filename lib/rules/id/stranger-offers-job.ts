import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: A message out of the blue that drifts to a part-time job. */
export const pack: RulePack = {
	patterns: [
		'(halo|hai|selamat pagi|selamat siang|permisi|hallo) ..10 (nomor kamu|nomor anda|profil kamu|profil anda|kontak anda) ..6 (dapat|lihat|dari|menarik)',
		'(halo|hai|permisi|hallo) ..6 (saya|aku) ..4 (hrd|hr|recruiter|rekruter|admin) ..12 (paruh waktu|part time|kerja online|lowongan|freelance)',
		'(apakah (kamu|anda)|kamu|anda) ..3 (tertarik|berminat|mau|cari) ..4 (kerja sampingan|paruh waktu|part time|kerja online|penghasilan tambahan)',
		'(ada waktu|bolehkah saya|boleh minta waktu|minta waktu) ..6 (sebentar|menit|menjelaskan|jelaskan|kerja)',
	],
	unless: ['(lamaran anda|anda melamar|kamu melamar|interview besok|setelah wawancara)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Halo kak, kami lihat profil kamu menarik sekali.',
		'Apakah kamu tertarik kerja sampingan dari rumah?',
		'Permisi, saya Rina HRD, ada lowongan paruh waktu.',
		'Bolehkah saya minta waktu sebentar untuk menjelaskan kerja online?',
	],
	lookalikes: [
		'Halo, lamaran anda kami terima, interview besok jam 10.',
		'Selamat pagi, jadwal latihan jam tujuh.',
		'Anda melamar sebagai barista, silakan datang.',
		'Hai Bu, nomor baru saya ya, ini Dewi.',
	],
};
