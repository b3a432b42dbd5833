import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Top-ups that unlock the next task. */
export const pack: RulePack = {
	patterns: [
		'(deposit|top up|isi saldo) ..8 (tugas|misi|level|komisi cair|buka|lanjut)',
		'(akun|saldo) ..4 (beku|dibekukan|minus|terkunci|tertahan|negatif) ..10 (deposit|bayar|transfer|top up)',
		'(tugas|misi) (prabayar|berbayar|vip|kombinasi|gabungan)',
		'(tugas|misi) ..4 (deposit|top up|isi saldo) ..4 (dulu|dahulu|@amount)',
		'(tugas|misi) ..3 (prabayar|paket prabayar)',
		'(transfer|top up|topup|deposit) ..2 (@amount|<number>) ..1 (kembali|balik|jadi) ..1 (@amount|<number>)',
		'(isi|top up|deposit|setor) ..2 (dompet|saldo|akun) ..2 (<money>|<number> ribu|<number>) ..4 (balik|kembali|jadi|cair) ..1 (<money>|<number>)',
	],
	unless: ['(pulsa|kartu tol|e money|tugas negara|token listrik)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Isi saldo dulu supaya misi bisa lanjut.',
		'Saldo minus, top up dulu kak.',
		'Tugas prabayar, untung 30 persen.',
		'Akun dibekukan sampai kamu deposit.',
		'Pesan hotel, isi dompet 500 ribu, sejam balik 650 ribu.',
	],
	lookalikes: [
		'Pulsa dan isi saldo tol ditanggung kantor.',
		'Tugas utama: melayani pelanggan.',
		'Misi perusahaan: melayani dengan hati.',
		'Jangan top up untuk tugas apa pun.',
	],
};
