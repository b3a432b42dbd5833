import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `open-minded`. */
export const pack: RulePack = {
	patterns: [
		'(放得开|玩得开|思想开放|不拘束|没有底线) ..8 (@girls|日结|主播|工作|优先|<money>|女)',
		'(@girls|女|主播) ..8 (放得开|玩得开|思想开放|没有底线)',
		'(要求|需要|只要) ..3 (放得开|玩得开|思想开放)',
	],
	unless: ['(角色|人物|主角|辩论|课程|公开课|演员课)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: ['要求放得开,长相甜美。', '女生,思想开放,日结。', '玩得開的優先。', '主播,放得开就行。'],
	lookalikes: [
		'角色:女主思想开放,敢爱敢恨。',
		'演员课让学员在台上放得开,女生组周三。',
		'开放的日期是周五,女士请走左门。',
		'校园开放日。',
	],
};
