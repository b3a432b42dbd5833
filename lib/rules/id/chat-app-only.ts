import type { RuleCases, RulePack } from '../../model.ts';

/** Indonesian: Contact or interview only in Telegram or a typed chat. WhatsApp is the usual way to apply in Indonesia and is no sign. */
export const pack: RulePack = {
	patterns: [
		'(hubungi|kontak|chat|hub|add|tambahkan|gabung|join) ..4 (telegram|tele)',
		'(interview|wawancara|seleksi) ..3 (lewat|via|di|melalui) (chat|telegram|tele|whatsapp|wa) (saja|doang|aja|tanpa|bukan)',
		'(pindah|lanjut|lanjutkan) ..4 (telegram|tele|signal)',
		'(grup|group|channel) telegram ..5 (kerja|tugas|komisi|loker|gabung)',
		'telegram (saja|only|aja)',
	],
	unless: [
		'(email|kantor|website|datang langsung|developer|komunitas|community)',
		'(whatsapp|wa) only',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Hubungi admin di Telegram untuk mulai kerja.',
		'Interview via chat saja, tanpa tatap muka.',
		'Lanjut di telegram ya kak.',
		'Gabung grup telegram kerja online.',
	],
	lookalikes: [
		'Kirim CV ke email atau WhatsApp HRD.',
		'Lamaran dikirim lewat WA, wawancara di kantor.',
		'Community manager untuk grup Telegram developer.',
		'Kami tidak pernah menghubungi lewat Telegram.',
	],
};
