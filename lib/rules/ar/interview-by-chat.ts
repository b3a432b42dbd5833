import type { RuleCases, RulePack } from '../../model.ts';

/** Arabic phrases of the rule `interview-by-chat`. */
export const pack: RulePack = {
	patterns: [
		'(المقابلة|مقابلة|المقابلات|@casting) ..3 (عبر|على|في|من خلال) ..1 (واتساب|الواتساب|تلغرام|تليجرام|التليجرام|تيليجرام|الشات|الدردشة|الماسنجر)',
		'(مقابلة|المقابلة) ..2 (كتابية|بالرسائل|شات)',
	],
	unless: ['(مكالمة فيديو|بمكالمة فيديو|في مكتب|في مقر|مقر الشركة)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'المقابلة عبر الواتساب مع المديرة.',
		'الكاستينج على التليجرام بالرسائل.',
		'مقابلة كتابية قصيرة وتبدأ.',
		'المقابلات في الشات الليلة.',
	],
	lookalikes: [
		'المقابلة في مقر الشركة يوم الأحد.',
		'مقابلة بمكالمة فيديو، والرابط على واتساب.',
		'المقابلة مع المخرج في المسرح.',
		'برنامج مقابلات تلفزيوني.',
	],
};
