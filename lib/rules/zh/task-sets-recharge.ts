import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `task-sets-recharge`. */
export const pack: RulePack = {
	patterns: [
		'(三连单|连单|复合单|福利单|垫付单|预付单|大单任务)',
		'(完成|做完) ..5 (组任务|连单|整组|全部任务) ..8 (提现|返|佣金|本金)',
		'(本金|垫付) ..6 (返|返还|返利|加佣金|和佣金)',
		'(截图) ..6 (客服|接待|领|结算|佣金|导师)',
		'第 (二|三|四|五|六|七|八|<number>) 单 ..4 (垫付|充|预付|投)',
		'(垫付|垫) @sum ..3 返 @sum',
		'(代购|垫付) ..4 (货款) ..8 (佣金|还|返)',
	],
	unless: ['(银行理财|游戏|测试工程师|贷款)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'这是连单,做完本金一起返。',
		'截图发客服,马上结算。',
		'抽到福利單,傭金翻倍。',
		'垫付的钱返还,再加佣金。',
	],
	lookalikes: [
		'测试工程师:截图提交给客服团队。',
		'贷款本金返还表。',
		'截图保存海报,周六入场。',
		'做完全部试镜就通知结果。',
	],
};
