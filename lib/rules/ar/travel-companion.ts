import type { RuleCases, RulePack } from '../../model.ts';

/** Arabic phrases of the rule `travel-companion`. */
export const pack: RulePack = {
	patterns: [
		'(مرافقات|اسكورت|إسكورت|مساج خاص للرجال)',
		'(مرافقة|صديقة|بنت|فتاة) ..4 (سفر|للسفر|رحلة) ..8 (رجل|رجال|<money>|كل المصاريف|يدفع)',
	],
	unless: ['(طبية|مريض|المريض|كبار السن|مسنة|سياحي|مرشدة)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'مرافقات سفر وسهرات.',
		'اسكورت، مبلغ عالي.',
		'فتاة للسفر مع رجل أعمال.',
		'مرافقة رحلة أسبوع، 2000 دولار.',
	],
	lookalikes: [
		'مرافقة طبية لمريض في رحلة علاج.',
		'مرشدة سياحية لمجموعات السفر.',
		'صديقة البطلة، دور ثانوي.',
		'سفر وسياحة، موظف حجز.',
	],
};
