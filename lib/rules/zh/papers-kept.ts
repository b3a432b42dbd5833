import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `papers-kept`. */
export const pack: RulePack = {
	patterns: [
		'(护照|身份证|证件|毕业证) ..8 (上交|交给|由公司保管|统一保管|扣押|扣留|抵押|代管|代为保管|公司收|押在)',
		'(扣|收走|押|上交|收) ..2 (护照|身份证|证件|毕业证)',
		'(到了|抵达|落地|入境) ..6 (护照|证件|身份证) ..6 (交|收|保管)',
		'(合同期满|期满|到期) ..6 (归还|还你|退还|还给) ..3 (护照|证件)',
		'(护照|身份证|证件) ..3 (放|交|在|押) ..2 (老板|工头|领队|船长|公司) [那里|那边|这里]',
	],
	unless: ['(不得扣|不扣|不收|复印件|携带|使馆|领取|自己保管|本人保管|办证大厅|失物)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'落地后护照统一保管。',
		'身份证押在公司,一年后拿回。',
		'證件上交,期滿還給你。',
		'上班第一天收护照。',
	],
	lookalikes: [
		'用人单位不得扣押身份证。',
		'请携带身份证复印件。',
		'护照由本人保管。',
		'失物招领:有人捡到身份证,交给前台。',
	],
};
