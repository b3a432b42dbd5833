import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian phrases of the rule `love-and-a-job`. */
export const pack: RulePack = {
	patterns: [
		'(sayang|cinta|bebeb|beb|yang|dek|manis|cantik) ..20 (kerja di bar|kerja di klub|kerja di kafe|kerja sebulan|sebulan kerja|ikut aku kerja)',
		'(bar|klub|kafe|hotel|salon|spa) ..2 (punya|milik) ..1 (abangku|kakakku|temanku|omku|sepupuku|saudaraku) ..12 (kerja|nikah|sebulan|tamu)',
		'(kerja|sebulan) ..8 (habis itu|setelah itu|terus|nanti) ..2 (kita nikah|nikah|beli rumah|kawin)',
		'(demi kita|demi masa depan kita|kalau kamu sayang|kalau cinta) ..10 (kerja|tamu|bar|klub|transfer|sekali)',
		'(spa|bar|kafe|klub|karaoke|sauna|salon) ..1 (temanku|abangku|kakakku|omku) ..8 (bantuan|bantu|bantuin|sebulan) ..10 (nabung|buat kita|nikah|rumah kita)',
	],
	unless: ['(novel|lagu|cerita|undangan)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Sayang, tiketnya udah aku beli, sebulan kerja di bar abangku.',
		'Kerja di klub punya temanku, habis itu kita nikah.',
		'Demi kita, kerja sebulan aja layani tamu.',
		'Sayang, nyusul aku, ada kerja di kafe. Kerja dulu terus kita nikah.',
		'Dek, spa temanku di Batam butuh bantuan sebulan, aku kan nabung buat kita.',
	],
	lookalikes: [
		'Sayang, jangan lupa beli beras ya.',
		'Kafe punya kakakku buka jam tujuh.',
		'Selesai kerja, nanti makan bareng.',
		'Undangan nikah sudah dicetak, terima kasih.',
	],
};
