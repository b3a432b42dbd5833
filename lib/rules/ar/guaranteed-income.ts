import type { RuleCases, RulePack } from '../../model.ts';

/** Arabic phrases of the rule `guaranteed-income`. */
export const pack: RulePack = {
	patterns: [
		'(دخل|الدخل|ربح|أرباح|راتب|الراتب|@income) ..1 (مضمون|مضمونة|ثابت ومضمون|أكيد)',
		'(نضمن|بنضمن|نضمن لك|ضمان) ..3 (@income|@salary|الربح|دخل)',
		'(ربح|أرباح|مكسب) ..2 (بدون خسارة|بلا خسارة|من غير خسارة|بدون مخاطرة|مية بالمية)',
	],
	unless: ['(سندات|وديعة|تقاعد|الحد الأدنى)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'دخل مضمون كل شهر.',
		'نضمن لك ربح أسبوعي.',
		'أرباح بدون خسارة من اليوم الأول.',
		'راتب مضمون مهما اشتغلت.',
	],
	lookalikes: [
		'الحد الأدنى من الراتب مضمون بالقانون.',
		'الراتب حسب الخبرة.',
		'ضمان الجهاز سنة.',
		'احذر من ربح مضمون.',
	],
};
