import type { RuleCases, RulePack } from '../../model.ts';

/** Arabic phrases of the rule `people-offered`. */
export const pack: RulePack = {
	patterns: [
		'(@maids|عاملة منزلية) ..10 (أسعارهن|سعرها|بسعر|للبيع|الأسعار|ثمنها|أسعارهم|للتنازل بمبلغ)',
		'(للبيع|بسعر) ..3 @maids',
		'@maids ..8 (متوفرات|جاهزات) ..6 <money>',
		'(ضمان استبدال|ضمان استرجاع) ..6 @maids',
	],
	unless: ['(ماكينة|غسالة|شقة|شقق|حقوق|مجلس النواب|قانون)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'خادمات من آسيا، أسعارهن حسب الجنسية.',
		'للبيع خادمة مطيعة، نظيفة.',
		'عاملات جاهزات، 2500 ريال في الشهر.',
		'ضمان استبدال العاملة خلال شهر.',
	],
	lookalikes: [
		'مطلوب عاملة منزلية، راتب 2000 ريال وإجازة أسبوعية.',
		'غسالة للبيع بحالة جيدة.',
		'قانون جديد عن حقوق خادمات المنازل وأسعار الاستقدام.',
		'شقة مع غرفة خادمة للبيع.',
	],
};
