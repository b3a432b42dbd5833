import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Travel costs that are worked off. */
export const pack: RulePack = {
	patterns: [
		'(potong gaji|dipotong gaji|potongan gaji|dipotong dari gaji) ..8 (tiket|visa|biaya keberangkatan|paspor|penempatan|akomodasi)',
		'(tiket|visa|biaya keberangkatan|biaya berangkat|paspor) ..8 (potong gaji|dipotong gaji|dipotong dari gaji|dicicil dari gaji|bayar pakai gaji)',
		'(utang|hutang|pinjaman) ..6 (dibayar|lunas|bayar) ..3 (kerja|gaji|potong gaji)',
		'berangkat dulu bayar (nanti|belakangan)',
		'(kalau|kalo|jika) (pulang|keluar|mundur|berhenti|resign) ..4 (ganti|bayar|denda) ..2 (@amount|rugi|biaya)',
		'<number> bulan pertama (potong|dipotong|potongan)',
		'(hutang|utang) ..3 (visa|tiket|gaun|kamar|baju|makan) ..6 (juta|ribu|<money>|lunas)',
		'(gaji|bulan) ..1 pertama ..2 (buat|untuk|bayar|ganti) ..2 [ganti] ..1 (tiket|visa|agen|pesawat)',
		'(agen|bos|kami|kantor) ..2 (sudah|udah) ..1 (keluar|habis) ..1 (uang|biaya) ..6 (buat kamu|untuk kamu|buat mbak|jadi setahun|belum boleh)',
	],
	unless: ['(tidak ada potongan|tanpa potongan|bpjs|ditanggung perusahaan|koperasi)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Tiket dan visa nanti potong gaji enam bulan.',
		'Berangkat dulu bayar belakangan.',
		'Utang dibayar lewat kerja di sana.',
		'Biaya keberangkatan dicicil dari gaji.',
		'Kamu hutang visa, gaun sama kamar, 18 juta.',
		'Dua gaji pertama buat ganti tiket.',
		'Agen sudah keluar uang 30 juta buat kamu, jadi setahun nggak cuti.',
	],
	lookalikes: [
		'Tiket ditanggung perusahaan, tanpa potongan gaji.',
		'Potongan gaji hanya BPJS.',
		'Pinjaman koperasi karyawan, potong gaji.',
		'Visa diurus kantor, gratis.',
		'Utang pulsa lunas kemarin.',
	],
};
