import type { RuleCases, RulePack } from '../../model.ts';

/** Arabic phrases of the rule `pay-by-transfer-app`. */
export const pack: RulePack = {
	patterns: [
		'(فودافون كاش|اورنج كاش|أورنج كاش|انستا باي|إنستاباي|stc pay|اس تي سي باي|ويسترن يونيون|western union|زين كاش|محفظة) ..8 (رسوم|@amount|حول|حولي|تحويل|عربون|حجز|ادفع)',
		'(حول|حولي|تحويل|ادفع|ادفعي|ابعت|ارسل) ..6 (فودافون كاش|اورنج كاش|أورنج كاش|انستا باي|إنستاباي|stc pay|ويسترن يونيون|western union|زين كاش)',
	],
	unless: ['(نصرف الراتب|راتبك على|تستلم|تبرع|تبرعات|ستصلك)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'حولي المبلغ فودافون كاش وابعتي الإيصال.',
		'الدفع زين كاش: زين كاش فقط، رسوم بسيطة.',
		'ادفع عن طريق ويسترن يونيون للمدير.',
		'تحويل على انستا باي قبل المقابلة.',
	],
	lookalikes: [
		'تستلم راتبك على فودافون كاش كل شهر.',
		'موظف في مكتب ويسترن يونيون.',
		'التبرعات عبر زين كاش لعلاج طفل، تبرع بأي مبلغ.',
		'الراتب تحويل بنكي.',
	],
};
