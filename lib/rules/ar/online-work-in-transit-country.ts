import type { RuleCases, RulePack } from '../../model.ts';

/** Arabic phrases of the rule `online-work-in-transit-country`. */
export const pack: RulePack = {
	patterns: [
		'(تايلاند|بتايلاند|ماليزيا|بماليزيا|الفلبين|بانكوك|دبي) ..10 (خدمة عملاء|إدخال بيانات|ادخال بيانات|كول سنتر|تسويق الكتروني|دردشة|كتابة) ..10 (بدون خبرة|@ticket|@housing|<money>|@salary)',
		'(إدخال بيانات|ادخال بيانات|كول سنتر|خدمة عملاء|دردشة) ..8 (تايلاند|بتايلاند|ماليزيا|بماليزيا|الفلبين|بانكوك)',
	],
	unless: ['(تصريح عمل|السفارة|بنك|مقيم|المقيمين|إقامة سارية|خطوط)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'إدخال بيانات في تايلاند، سكن وأكل.',
		'دبي: كول سنتر بدون خبرة، تذكرة مجانية.',
		'خدمة عملاء في بانكوك، لغة عربية.',
		'ماليزيا، دردشة مع العملاء، راتب 1500 دولار.',
	],
	lookalikes: [
		'بنك في دبي: خدمة عملاء، راتب وتأمين.',
		'خدمة عملاء، جدة، دوام كامل.',
		'السفارة تحذر من كول سنتر في تايلاند.',
		'رحلة إلى ماليزيا للعائلات.',
	],
};
