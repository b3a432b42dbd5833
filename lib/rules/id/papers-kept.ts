import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Passport or school certificate ("ijazah") kept; keeping the ijazah is a known abuse inside Indonesia too. */
export const pack: RulePack = {
	patterns: [
		'(serahkan|menyerahkan|kumpulkan|kasih|titip|titipkan|dititipkan) ..4 (paspor|dokumen asli|ktp asli|ijazah asli|ijazah)',
		'(paspor|ijazah|ktp asli|dokumen asli) ..4 (ditahan|dipegang|disimpan|dititip*|jaminan|diserahkan)',
		'(tahan|pegang|simpan|menahan|memegang) ..3 (paspor|ijazah|dokumen asli)',
		'(jaminan|jaminannya) ..3 (paspor|ijazah|ktp|bpkb)',
		'(bersedia|siap) ..4 (ijazah|paspor) ..3 (ditahan|disimpan|jaminan)',
		'(ijazah|paspor) ..4 (sampai kontrak|selama kontrak|sampai selesai)',
		'(dokumen|paspor|ijazah) (kami|dipegang|bos|kapten|mandor|agen) ..1 (pegang|simpan|majikan|bos|agen|kapten)',
		'(hp|paspor|ktp) ..1 (aku|saya|gue|kami|bos) ..1 (yang simpan|yang pegang|simpan dulu|pegang dulu|tahan)',
		'(belum lunas|sampai lunas) ..3 (hp|paspor|ktp)',
		'(ktp|paspor|ijazah) ..1 (mandor|bos|kapten|agen|sopir) ..1 (yang bawa|yang pegang|yang simpan|pegang|bawa)',
	],
	unless: [
		'(jangan serahkan|dipegang (peserta|sendiri|pekerja|masing|kamu)|disimpan (sendiri|pekerja|masing)|masih berlaku|fotokopi|salinan|tidak menahan|scan|legalisir|copy|transkrip)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Paspor dipegang agen selama di sana.',
		'Bersedia ijazah ditahan satu tahun.',
		'Titip ijazah asli di kantor.',
		'KTP asli jadi jaminan sampai utang lunas.',
		'Belum lunas HP aku yang simpan.',
		'Paspor dititip manajer, belum lunas paspor kami tahan.',
		'KTP mandor yang bawa.',
	],
	lookalikes: [
		'Paspor masih berlaku minimal 6 bulan.',
		'Kami tidak menahan ijazah.',
		'Bawa fotokopi KTP dan ijazah.',
		'Kirim CV, scan ijazah dan transkrip.',
		'Cicilan HP belum lunas? HP-nya boleh dipakai.',
	],
};
