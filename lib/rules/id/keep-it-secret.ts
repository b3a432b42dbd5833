import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Silence towards family, or a story to tell at immigration. */
export const pack: RulePack = {
	patterns: [
		'jangan ..2 (bilang|cerita|ceritakan|kasih tahu|beritahu|bocorkan) ..4 (siapa|orang tua|orangtua|keluarga|pacar|suami|ibu|ayah|teman|ortu)',
		'(rahasia|rahasiakan) ..3 (kita|berdua|ya|dari keluarga|dari orang tua)',
		'(hapus) ..2 (chat|pesan|percakapan) ..3 (ini|kita|setelah|nanti)',
		'(kalau|jika|bila) ..3 (ditanya) ..4 (imigrasi|petugas)',
		'(kalau|jika|bila) ..2 ditanya ..5 (bilang|jawab) ..3 (liburan|wisata|jalan jalan|teman|saudara)',
	],
	unless: [
		'(rahasia perusahaan|menjaga rahasia|kerahasiaan|otp|pin|password|spoiler|kejutan)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Jangan bilang orang tua dulu ya.',
		'Ini rahasia kita berdua.',
		'Kalau ditanya petugas, bilang mau liburan.',
		'Hapus chat ini nanti.',
	],
	lookalikes: [
		'Mampu menjaga rahasia perusahaan.',
		'Jangan beritahu siapa pun kode OTP anda.',
		'Bilang ke orang tua alamat studio.',
		'Hapus pesan promosi dari aplikasi.',
	],
};
