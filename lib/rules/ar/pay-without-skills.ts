import type { RuleCases, RulePack } from '../../model.ts';

/** Arabic phrases of the rule `pay-without-skills`. */
export const pack: RulePack = {
	patterns: [
		'(بدون خبرة|بدون شهادة|لا يشترط الخبرة|من غير خبرة) ..12 (راتب (كبير|عالي|مغري|مجزي)|دخل (كبير|عالي)|<money> ..2 (يوميا|في اليوم|أسبوعيا))',
		'(@salary|@income|أجر) (كبير|عالي|مغري|مغرية|مجزي|خيالي) ..12 (بدون خبرة|بدون شهادة|للجميع|بنات|فتيات|من البيت)',
		'(مال سريع|فلوس سهلة|ربح سريع|ربح سهل)',
	],
	unless: ['(دوام كامل|مؤهل|تدريب مجاني|طبيب|مهندس)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'راتب خيالي بدون خبرة.',
		'بدون شهادة، 500 ريال يوميا.',
		'فلوس سهلة لكل من يريد.',
		'دخل عالي للجميع من البيت.',
	],
	lookalikes: [
		'طبيب بخبرة، راتب مجزي.',
		'بدون خبرة مع تدريب مجاني، الراتب 3000 شهريا.',
		'احذر من كل ربح سريع.',
		'الراتب يناقش في المقابلة.',
	],
};
