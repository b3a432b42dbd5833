import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `travel-debt`. */
export const pack: RulePack = {
	patterns: [
		'(机票|路费|签证|护照|办证|费用) ..6 (垫付|先垫|我们垫|公司垫|先帮你|先出) ..10 (工资|扣|还|以后|薪水|慢慢)',
		'(从|在) ..2 (工资|薪水|提成|月薪) ..3 (扣|抵|还) ..6 (机票|路费|签证|费用|办证|路上)',
		'(工资|薪水) ..3 (扣|抵|还) ..4 (机票|路费|签证|办证)',
	],
	unless: ['(出差报销|个税|社保|公积金)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'路费公司先垫,以后从工资扣。',
		'签证费用先帮你出,慢慢还。',
		'从工资里扣机票钱。',
		'办证垫付,薪水抵。',
	],
	lookalikes: [
		'出差报销:机票先垫,次月随工资还。',
		'社保从工资里扣,个人部分费用。',
		'机票由公司付,不用还。',
		'警惕从工资扣路费的中介。',
	],
};
