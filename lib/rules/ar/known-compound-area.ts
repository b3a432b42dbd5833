import type { RuleCases, RulePack } from '../../model.ts';

/** Arabic phrases of the rule `known-compound-area`. */
export const pack: RulePack = {
	patterns: ['(بويبت|سيهانوكفيل|مياوادي|ماي سوت|المثلث الذهبي|بافيت|كي كي بارك)'],
	unless: ['(سياحة|أخبار|خبر|السفارة|رحلة سياحية|تقرير)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'بياع محل في بويبت، 1500 دولار.',
		'شغل كول سنتر في مياوادي.',
		'مطلوب شباب للعمل بسيهانوكفيل أو بافيت.',
		'ماي سوت، إدخال بيانات، سكن مجاني.',
	],
	lookalikes: [
		'السفارة تتابع مواطنين في مياوادي.',
		'تقرير عن المثلث الذهبي.',
		'رحلة سياحية إلى كمبوديا وبويبت.',
		'شغل في بانكوك بعقد وفيزا عمل.',
	],
};
