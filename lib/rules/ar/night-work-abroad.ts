import type { RuleCases, RulePack } from '../../model.ts';

/** Arabic phrases of the rule `night-work-abroad`. */
export const pack: RulePack = {
	patterns: [
		'@night-work ..8 @abroad',
		'@abroad ..8 @night-work',
		'(ملهى|كباريه|نادي ليلي) ..8 (@girls|@night-work|@housing)',
		'(@night-work|@girls) ..6 (ملهى|كباريه|نادي ليلي)',
	],
	unless: ['(خطوط|طيران|معرض|مهرجان|فرقة|عرض مسرحي|مسرح|فندق)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'راقصات في ملهى، إقامة مجانية.',
		'مضيفات في البحرين، راتب كبير.',
		'موديلز للسفر إلى دبي.',
		'كباريه في بيروت يطلب فنانات.',
	],
	lookalikes: [
		'مضيفات طيران في دبي لشركة خطوط.',
		'راقصات فرقة شعبية في مهرجان بتركيا.',
		'عارض في معرض دبي.',
		'السفارة تحذر من عقود فنانات في لبنان.',
	],
};
