import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `favours-for-a-role`. */
export const pack: RulePack = {
	patterns: [
		'(潜规则|懂规矩|懂事|放得开|陪导演|陪制片|陪投资人|陪金主)',
		'(角色|女主|资源|戏|合约|戏份) ..8 (听话|懂事|放得开|付出|交换|陪)',
		'(陪|伺候) ..4 (导演|制片|投资人|老板|总监) ..8 (角色|戏|资源|合约|上位|女主)',
	],
	unless: ['(影评|揭露|小说|举报|拒绝|放得开嗓)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'想要女主就要懂事。',
		'陪投资人吃个饭,戏份好说。',
		'角色可以给你,放得开就行。',
		'资源靠交换,你明白的。',
	],
	lookalikes: ['影评:电影讲潜规则。', '剧组拒绝任何潜规则。', '角色需要会骑马。', '请举报要求陪导演的人。'],
};
