import type { RuleCases, RulePack } from '../../model.ts';

/** Arabic phrases of the rule `looks-demanded`. */
export const pack: RulePack = {
	patterns: [
		'(@girls|بنت|آنسة|موظفة|سكرتيرة|مضيفة|نادلة|مساعدة) ..5 (جميلة|جميلات|رشيقة|مثيرة|فاتنة|جذابة|حلوة|ممشوقة)',
		'(جميلة|جذابة|فاتنة|مثيرة|رشيقة) ..4 (@girls|للعمل|مطلوبة|سكرتيرة)',
		'(صور|صورة) ..3 (كامل الجسم|كاملة للجسم|الجسم كامل|طولية) ..8 (@work|للعمل|وظيفة|@vacancy)',
	],
	unless: ['(لوحة|قصة|مسابقة شعر|عروس|فساتين|أغنية)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'مطلوب بنات جميلات للاستقبال.',
		'سكرتيرة جذابة لمدير شركة.',
		'فتاة رشيقة للعمل مع ضيوف.',
		'أرسلي صورة كاملة للجسم للوظيفة.',
	],
	lookalikes: [
		'قصة جميلة عن فتاة صغيرة.',
		'فساتين بنات جميلة بخصم.',
		'موظفة استقبال بخبرة سنتين.',
		'تحذير من إعلانات تطلب بنات جميلات.',
	],
};
