import type { RuleCases, RulePack } from '../../model.ts';

/** Arabic phrases of the rule `open-minded`. */
export const pack: RulePack = {
	patterns: [
		'(متحررة|متحررات|منفتحة|منفتحات|عقلية متفتحة|جريئة|جريئات) ..8 (فتيات|بنات|بنت|موديل|@work|@salary|<money>|سهرات)',
		'(فتيات|بنات|بنت|موديل|@night-work|عارضات) ..6 (متحررة|متحررات|منفتحة|منفتحات|عقلية متفتحة|بدون قيود|جريئات)',
	],
	unless: ['(شخصية|دور|البطلة|مسلسل|لمسلسل|المسلسل)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'مطلوب بنات متحررات للعمل.',
		'موديل منفتحة، راتب عالي.',
		'فتيات بدون قيود لعمل ليلي.',
		'عقلية متفتحة شرط: بنات بعقلية متفتحة، عقلية متفتحة وعمل مريح.',
	],
	lookalikes: [
		'دور البطلة: بنت جريئة تدافع عن أخيها.',
		'فكرة جديدة لمسلسل عن بنات متحررات.',
		'فتيات للعمل في مصنع، دوام صباحي.',
		'نبحث عن موظفين بعقل منظم.',
	],
};
