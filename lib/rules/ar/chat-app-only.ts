import type { RuleCases, RulePack } from '../../model.ts';

/** Arabic phrases of the rule `chat-app-only`. */
export const pack: RulePack = {
	patterns: [
		'@chat ..2 (فقط|بس)',
		'(فقط|بس) ..2 (على|عبر|في) @chat',
		'(بدون اتصال|ممنوع الاتصال|لا نستقبل مكالمات|لا تتصل|بدون مكالمات) ..8 [@chat] (راسل*|رسائل|ارسل|أرسل|@chat)',
		'@chat ..6 (بدون اتصال|ممنوع الاتصال|لا نستقبل مكالمات|لا تتصل|بدون مكالمات)',
	],
	unless: ['(البريد الإلكتروني|الموقع الرسمي|مكتبنا|أو زيارة|أو الاتصال)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'التواصل واتساب فقط.',
		'على الخاص بس، ما أرد هنا.',
		'راسلونا تلغرام، لا نستقبل مكالمات.',
		'فقط عبر التليجرام ترسل التفاصيل.',
	],
	lookalikes: [
		'للتواصل واتساب أو زيارة مكتبنا، واتساب فقط بعد الدوام.',
		'أرسل السيرة على البريد الإلكتروني.',
		'سنتصل بالمقبولين هاتفيا.',
		'واتساب الشركة للعملاء.',
	],
};
