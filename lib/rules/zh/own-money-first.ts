import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `own-money-first`. */
export const pack: RulePack = {
	patterns: [
		'(垫付|垫资|自己先垫|先垫) ..8 (返|佣金|报销|商品|任务|订单|元)',
		'(投|投入|充|充值) ..4 @sum ..6 (赚|返|收益|佣金|得)',
		'(没钱|钱不够|资金不足) ..8 (花呗|借呗|网贷|贷款|借|信用卡)',
		'(借|网贷|贷款|花呗|借呗) ..6 (做任务|垫付|交押金|交费|充值|培训|报名)',
	],
	unless: ['(实报实销|差旅|报销差旅|银行信贷|股票课)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'先垫付商品钱,马上返佣金。',
		'充200元,赚50元。',
		'没钱可以用花呗垫付。',
		'投入一千元,每天得收益五十。',
	],
	lookalikes: [
		'差旅先垫付,后实报实销。',
		'银行信贷员,办理贷款,报名请投简历。',
		'投一份简历给剧组。',
		'警惕要求垫付的任务。',
	],
};
