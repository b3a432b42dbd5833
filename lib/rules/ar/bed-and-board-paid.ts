import type { RuleCases, RulePack } from '../../model.ts';

/** Arabic phrases of the rule `bed-and-board-paid`. */
export const pack: RulePack = {
	patterns: [
		'@housing ..3 (@ticket|طعام|أكل|مواصلات|@visa) ..3 (مجاني|مجانية|مجانا|علينا|على حسابنا|مؤمن|مؤمنة|مدفوع|مدفوعة)',
		'@housing (مجاني|مجانية|مجانا|مؤمن|مؤمنة)',
		'(@ticket|@visa) ..3 @housing ..3 (علينا|مجاني|مجانا|مؤمن|على حسابنا)',
		'كل شيء (علينا|مجاني|مدفوع|مؤمن)',
	],
	unless: [
		'(تصريح عمل|عقد عمل|بدل سكن|مستشفى|ممرض*|مدرس*|مهندس*|سفينة|مهرجان|المهرجان|فندق)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'سكن مجاني وراتب كل أسبوع.',
		'التذكرة والسكن علينا.',
		'إقامة مع أكل ومواصلات مجانا.',
		'لا تحملي هم، كل شيء علينا.',
	],
	lookalikes: [
		'ممرضات لمستشفى، سكن مجاني وعقد عمل.',
		'سكن للإيجار قرب الجامعة.',
		'المهرجان يوفر للضيوف إقامة مجانية.',
		'بدل سكن ومواصلات مع الراتب.',
	],
};
