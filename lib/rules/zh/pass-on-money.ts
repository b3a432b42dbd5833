import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `pass-on-money`. */
export const pack: RulePack = {
	patterns: [
		'(跑分|卡农|卡商|洗钱兼职|码商)',
		'(收款|代收|走账|过账|代付) ..8 (佣金|提成|返点|点位|日结|抽成)',
		'(用你|用您|用自己|拿自己|提供) ..4 (卡|账户|收款码|银行卡) ..8 (收|转|提成|佣金)',
		'(帮忙|帮公司) ..2 (收钱|转账|取现|取钱) ..8 (佣金|提成|报酬|一天|@sum)',
		'(取现金|取现|领钱|收现金|拿现金) ..6 (送|交|带|指定)',
		'(跑腿|送件|送货|领包裹) ..12 (别拆|不要拆|别问|别打开|不要打开)',
	],
	unless: ['(收银员|财务|会计|犯罪|银行招)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'跑分日结,安全稳定。',
		'用自己的收款码收款,抽百分之二。',
		'幫公司取現,一天五百元。',
		'代收货款,佣金当天给。',
	],
	lookalikes: [
		'超市收银员,负责收款。',
		'公司会计,走账和报税,提成没有。',
		'警方提醒跑分是犯罪。',
		'工资转账到本人账户。',
	],
};
