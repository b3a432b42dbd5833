import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian phrases of the rule `send-back-part`. */
export const pack: RulePack = {
	patterns: [
		'(transfer|bayar|kirim) ..3 (lebih|kelebihan) ..8 (teruskan|diteruskan|kirim|kembalikan|sisanya|kelebihannya|tolong)',
		'(kelebihan|kelebihannya|sisanya|sisa) ..4 (diteruskan|teruskan|dikirim|kirim|transfer|kembalikan|berikan) ..6 (sopir|supir|mua|makeup|vendor|katering|dekor|kurir|saya|ke|asisten|penjahit)',
		'transfer (<money>|<number> juta|<number> ribu) ..4 tolong ..2 (kirim|teruskan|bayarkan) (<money>|<number>)',
		'(cek|cheque|giro) ..8 (cairkan|setor) ..8 (sisanya|kembalikan|kirim|teruskan)',
		'(salah transfer|kelebihan transfer|keliru transfer) ..6 (kembalikan|balikin|kirim balik|transfer balik)',
	],
	unless: ['(kasir|struk|uang belanja|bendahara kelas|iuran)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Saya transfer lebih, kelebihannya tolong diteruskan ke MUA.',
		'Saya transfer 8 juta, tolong kirim 3 juta ke sopir.',
		'Sisanya kirim ke vendor dekor ya.',
		'Kelebihan transfer, tolong balikin ke rekening ini.',
	],
	lookalikes: [
		'Uang belanja lebih, sisanya buat es krim anak.',
		'Bukti transfer dikirim ke email.',
		'Transfer gaji tanggal 28.',
		'Cek email, sisanya kita bahas di kantor.',
	],
};
