import type { RuleCases, RulePack } from '../../model.ts';

/** Arabic phrases of the rule `hostess-for-guests`. */
export const pack: RulePack = {
	patterns: [
		'(@night-work|فتيات|بنات|عارضات) ..8 (سهرات|حفلات خاصة|نادي ليلي|ملهى|كبار الشخصيات|رجال أعمال|رجال الأعمال|vip|يخت|يخوت)',
		'(سهرات خاصة|حفلات خاصة) ..8 (@girls|<money>|مطلوب|رجال)',
		'(نسبة|@commission) ..2 (المشروبات|الطاولات|الزبائن|الكؤوس|الطاولة)',
		'(مجالسة|مرافقة|الجلوس مع|تسلية) ..2 (الزبائن|رجال|الضيوف|زبائن)',
	],
	unless: ['(معرض|فندق خمس|خطوط|طيران|مطعم عائلي|كبار السن|أطفال|الأطفال|مؤتمر)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'بنات لحفلات خاصة مع رجال أعمال.',
		'نسبة على المشروبات كل ليلة.',
		'موديلات لسهرات على يخت.',
		'الشغل مجالسة الزبائن فقط.',
	],
	lookalikes: [
		'مضيفات لمعرض الكتاب.',
		'مرافقة كبار السن في البيت.',
		'مضيفات طيران لرحلات خاصة، رجال أعمال وعائلات.',
		'نادلة في مطعم عائلي.',
	],
};
