import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `day-pay-few-hours`. */
export const pack: RulePack = {
	patterns: [
		'(日赚|日入|一天赚|每天赚|日结|一天|每天|日薪|时薪) ..4 (@sum|<number>) ..8 (手机|在家|轻松|简单|无需经验|小时)',
		'(手机|在家|轻松|动动手指|几个小时|两小时|一小时) ..8 (日赚|日入|一天赚|每天赚|日结|日薪) ..2 (@sum|<number>)',
		'(日赚|日入) ..1 (@sum|<number>)',
		'(一晚|一夜|一次|一场) ..3 (@sum|<number> [千|万])',
	],
	unless: [
		'(签到|实验助理|工读|助教|每周|群演|工地|厨师|护士|小时工资|五险一金|场地|票价|晚会)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: ['在家日赚三百元,轻松。', '日入500不是梦。', '一晚5000元,有小費。', '每天两小时,手机日结200元。'],
	lookalikes: [
		'群演一天160元,十二个小时。',
		'护士,一个夜班80元,一晚两人。',
		'场地费一晚800元。',
		'月薪6000元,双休。',
	],
};
