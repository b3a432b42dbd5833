import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Haste and last places. */
export const pack: RulePack = {
	patterns: [
		'(sisa|tinggal|tersisa) ..2 (<number>|dua|tiga|satu) (slot|orang|kuota|tempat|kursi) ..2 (lagi|saja|aja)',
		'(slot|kuota|tempat) (terbatas|tinggal sedikit|hampir penuh) ..6 (transfer|bayar|segera|sekarang|cepat|langsung)',
		'(hari ini|sekarang) juga ..4 (transfer|bayar|konfirmasi)',
		'(kalau tidak|kalo gak|kalau gak) ..6 (hangus|orang lain|diambil|dibatalkan)',
	],
	unless: ['(batas akhir|deadline|seminar|tiket konser|promo)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Sisa 2 slot lagi kak.',
		'Kuota terbatas, segera transfer.',
		'Konfirmasi sekarang, kalau tidak hangus.',
		'Hari ini juga bayar ya.',
	],
	lookalikes: [
		'Batas akhir lamaran 30 Juni.',
		'Seminar gratis, kuota terbatas, segera daftar.',
		'Konfirmasi kehadiran sebelum Kamis.',
		'Tiket konser tinggal sedikit.',
	],
};
