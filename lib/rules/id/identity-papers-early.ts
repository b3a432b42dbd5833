import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: A selfie with the identity card before anything is agreed. Sending a copy of the card with an application is usual in Indonesia and is no sign. */
export const pack: RulePack = {
	patterns: [
		'(selfie|swafoto|foto) ..3 (sambil|dengan|pegang|memegang|bawa|bersama) ..2 (ktp|paspor|identitas)',
		'(kirim|kirimkan|upload) ..3 (ktp|kk) ..4 (selfie|swafoto|nama ibu kandung|nomor rekening|rekening|atm)',
		'(ktp|kk) ..3 (selfie|swafoto) ..4 (kirim|verifikasi|daftar|registrasi|wa|dulu)',
	],
	unless: ['(saat onboarding|setelah diterima|bank resmi|kantor cabang|jangan)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Kirim KTP dan selfie untuk verifikasi kerja online.',
		'Foto sambil pegang KTP ya kak.',
		'Upload KK sama nomor rekening dan nama ibu kandung.',
		'KTP plus selfie dulu baru dapat tugas.',
	],
	lookalikes: [
		'Kirim CV dan fotokopi KTP ke kantor.',
		'Berkas: ijazah, KTP, KK, pas foto.',
		'Jangan kirim foto selfie dengan KTP.',
		'Setelah diterima, serahkan data rekening saat onboarding.',
	],
};
