import type { RuleCases, RulePack } from '../../model.ts';

/** Arabic phrases of the rule `identity-papers-early`. */
export const pack: RulePack = {
	patterns: [
		'@send ..5 (صورة الهوية|صورة هويتك|صورة البطاقة|صورة بطاقتك|صورة الجواز|صورة جوازك|صورة من الهوية|صورة من الجواز|صورة الإقامة|رقم الهوية)',
		'(سيلفي|صورة) مع (الهوية|هويتك|البطاقة|بطاقتك|@passport|جوازك)',
	],
	unless: [
		'(بعد توقيع|عند توقيع|بعد المقابلة|لا ترسل|لا ترسلي|الموارد البشرية)',
		'@safety-notice',
		'(أحجز لنا كلنا|أحجز التذاكر للكل|التذاكر للكل|نحجز سوا)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'أرسلي صورة الهوية ورقمك ونبدأ.',
		'ابعت صورة البطاقة على الخاص.',
		'سيلفي مع الجواز لتأكيد الحجز.',
		'ارسل رقم الهوية وصورة شخصية.',
	],
	lookalikes: [
		'لا ترسل صورة الهوية لأحد.',
		'أحضر الهوية معك يوم التصوير.',
		'نطلب صورة الجواز بعد توقيع العقد.',
		'ارسل صورة وجه وصورة كاملة.',
	],
};
