import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `paid-likes`. */
export const pack: RulePack = {
	patterns: [
		'(刷单|刷信誉|刷好评|刷销量|刷评论|补单员|抢单|做单赚)',
		'(点赞|关注|好评|评价|看视频|打分|按赞|按讚) ..10 (元|赚|佣金|返利|日结|收益|块)',
		'(赚|佣金|返利|日结) ..8 (点赞|关注|好评|刷|抢单)',
		'(做任务|派单|接任务|任务单) ..10 (佣金|返利|日结|提现|元)',
	],
	unless: ['(抽取|转发抽奖|五险一金|运营|版权)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'抖音点赞,一个两块,当天结。',
		'在家刷单,手机就行。',
		'幫商家按讚,每筆賺20元。',
		'做任务拿佣金,秒到账。',
	],
	lookalikes: [
		'点赞并转发,抽取电影票两张,价值80元。',
		'警惕点赞返利。',
		'新媒体运营,管理评价,五险一金,月薪八千元。',
		'关注我们,了解首映时间。',
	],
};
