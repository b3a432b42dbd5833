import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `app-optimisation`. */
export const pack: RulePack = {
	patterns: [
		'(优化|刷新|提升) ..4 (订单|产品数据|店铺数据|商品排名|应用排名) ..10 (佣金|元|任务|赚|组)',
		'(每天|每日|一天) ..3 (两组|三组|<number> 组|<number> 单) ..6 (任务|订单|佣金|数据)',
		'(帮|协助) ..3 (商家|卖家|平台) ..4 (刷|提升|冲) ..4 (销量|排名|信誉|流量)',
	],
	unless: ['(工程师|数据分析|算法|五险一金|搜索引擎优化专员)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'每天三组任务,做完发佣金。',
		'优化店铺数据,一单八元。',
		'協助商家提升銷量,在家就行。',
		'提升商品排名的任务,一组四十单。',
	],
	lookalikes: [
		'算法工程师,优化订单系统,月薪三万元。',
		'数据分析师,提升店铺数据,五险一金。',
		'每天两组宣传照,剧组拍摄。',
		'小心每天三组任务的兼职。',
	],
};
