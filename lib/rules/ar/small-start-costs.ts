import type { RuleCases, RulePack } from '../../model.ts';

/** Arabic phrases of the rule `small-start-costs`. */
export const pack: RulePack = {
	patterns: [
		'(الفحص الطبي|فحص طبي|الكشف الطبي|الزي|اليونيفورم|البطاقة|بطاقة العمل|الكرنيه) ..4 (على حسابك|على حسابكم|على حساب المتقدم|تدفعه|تدفعها|ثمنه|ثمنها|سعره|<money>)',
		'@pay-out ..5 (الفحص الطبي|فحص طبي|الكشف الطبي|ثمن الزي|الزي|اليونيفورم|الكرنيه|الحقيبة)',
	],
	unless: ['(على حساب الشركة|تتحمل الشركة|مجانا|تدفع الشركة|الشركة تدفع)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'الفحص الطبي على حسابك قبل الاستلام.',
		'الزي ثمنه 200 ريال ويخصم لاحقا.',
		'يجب دفع ثمن الزي في أول يوم.',
		'سدد الكشف الطبي اليوم وتبدأ غدا.',
	],
	lookalikes: [
		'الفحص الطبي على حساب الشركة.',
		'نوفر الزي مجانا.',
		'أحضر البطاقة الشخصية عند الدخول.',
		'طبيب للكشف على الموظفين.',
	],
};
