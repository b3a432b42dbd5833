import type { RuleCases, RulePack } from '../../model.ts';

/** Arabic phrases of the rule `recruitment-visa-fee`. */
export const pack: RulePack = {
	patterns: [
		'(رسوم|مصاريف|تكاليف|ثمن|سعر) ..1 (@visa|@housing|عقد العمل|السفر|@ticket|الاستقدام)',
		'@pay-out ..5 (@visa|@ticket|الأوراق|عقد العمل)',
		'(@visa|عقد عمل) ..4 (بسعر|للبيع|@amount|مقابل) ..3 <money>',
	],
	unless: [
		'(على حساب الشركة|على الكفيل|تتحمل الشركة|مجانا|مجانية|تدفع الشركة|علينا|للسياح|سياحية للعائلات)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'رسوم الفيزا 3000 ريال والعقد جاهز.',
		'ادفع ثمن التذكرة ونحن نستقبلك.',
		'عقد عمل في قطر بسعر 8000 ريال.',
		'تحويل مصاريف السفر قبل يوم الخميس.',
	],
	lookalikes: [
		'الفيزا والتذكرة على حساب الشركة.',
		'احذر من مكاتب تطلب رسوم التأشيرة.',
		'التأشيرة سارية حتى شهر مايو.',
		'نحن نتحمل السكن والمواصلات.',
	],
};
