import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Nobody may come along. */
export const pack: RulePack = {
	patterns: [
		'(datang|dateng|kesini|ke sini) ..2 (sendiri|sendirian) ..4 (ya|saja|aja|dong|jangan|tanpa|malam)',
		'(jangan|tidak boleh|dilarang|gak boleh|nggak boleh) ..2 (bawa|ajak|membawa|mengajak|ditemani) ..3 (teman|orang tua|orangtua|pacar|pendamping|siapa siapa|keluarga|ortu|ibu)',
		'(orang tua|pendamping|ortu|keluarga) ..3 (tunggu|nunggu|menunggu) (di luar|diluar)',
		'tanpa (pendamping|orang tua|ditemani)',
	],
	unless: [
		'(jangan datang sendiri|boleh bawa|kendaraan sendiri|hewan|anak di bawah|wajib didampingi|kandidat diharap)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Datang sendirian saja ya.',
		'Jangan bawa teman ke lokasi.',
		'Orang tua tunggu di luar, kamu masuk.',
		'Anaknya masuk tanpa pendamping.',
	],
	lookalikes: [
		'Anak di bawah 17 tahun wajib didampingi orang tua.',
		'Boleh bawa teman saat audisi.',
		'Jangan datang sendiri ke kamar hotel.',
		'Membawa kendaraan sendiri.',
	],
};
