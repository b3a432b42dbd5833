import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: A code from the phone. */
export const pack: RulePack = {
	patterns: [
		'(kode otp|otp|kode verifikasi|pin) ..4 (kirim|kasih|sebutkan|berikan|bacakan|ke saya|ke admin)',
		'(kirim|kasih|sebutkan|berikan|bacakan|infokan) ..3 (kode otp|otp|kode verifikasi|pin atm)',
	],
	unless: ['(jangan|rahasia|kode pos|kode promo)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Sebutkan kode OTP yang masuk ya.',
		'Kode verifikasi kirim ke saya sekarang.',
		'Kasih pin atm biar gaji bisa masuk.',
		'OTP yang masuk tolong bacakan.',
	],
	lookalikes: [
		'Jangan berikan kode OTP ke siapa pun.',
		'Kirim kode pos dan alamat lengkap.',
		'Kode promo dikirim lewat aplikasi.',
		'Programmer yang paham alur OTP.',
	],
};
