import type { RuleCases, RulePack } from '../../model.ts';

/** Arabic phrases of the rule `nude-photos-asked`. */
export const pack: RulePack = {
	patterns: [
		'@photo ..4 (عارية|عاري|بالملابس الداخلية|ملابس داخلية|بدون ملابس|جريئة|جريء|مثيرة|لانجري|حميمة|فاضحة)',
		'@send ..5 (صور|صورة|فيديو|صورك) ..4 (عارية|بدون ملابس|جريئة|خاصة|داخلية|مثيرة)',
	],
	unless: ['(لا ترسلي|لا ترسل|بدون مشاهد|احذري|ماركة ملابس|متجر)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'ابعتي صور جريئة للعميل.',
		'نحتاج صور بالملابس الداخلية من الأمام.',
		'ارسلي فيديو بدون ملابس للاختيار.',
		'صورك لازم تكون مثيرة.',
	],
	lookalikes: [
		'لا ترسلي صور خاصة لأي شخص.',
		'صورة وجه وصورة كاملة عادية.',
		'الفيلم بدون مشاهد جريئة.',
		'متجر ملابس داخلية يبحث عن بائعة، صور السيرة الذاتية.',
	],
};
