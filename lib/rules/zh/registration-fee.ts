import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `registration-fee`. */
export const pack: RulePack = {
	patterns: [
		'(报名费|建档费|中介费|介绍费|工牌费|试镜费|入会费|会员费|保证金|诚意金|占位费|名额费) ..6 (交|付|缴|元|块|先|转|即可)',
		'(先|需|要|须|得) ..1 (交|付|缴|缴纳|支付|垫付|转) ..6 (保证金|报名费|定金|订金|会费|中介费|介绍费|手续费|诚意金|费用)',
		'(交|付|缴|缴纳|支付) ..10 (才能|后|即可) ..3 (上班|入职|面试|试镜|接单|安排|进组|签约)',
		'(会费|会员费|入会费) ..8 (接单|兼职|派单|工作|通告)',
		'(先|需|要|須) ..1 (交|付|缴) ..4 @sum ..8 (学|做|上班|入职|试镜|工作|签约|面试|接单|手工)',
	],
	unless: ['(不收|无需|不收取|不用交|不交|免收|公司承担|大学|学校|驾校|马拉松|幼儿园)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'通过海选了,先交报名费200元。',
		'交完钱才能进组,付款后安排试镜。',
		'缴保證金後才可以簽約,名額有限。',
		'會員費一次三百元,之後就能接單。',
	],
	lookalikes: [
		'本公司招人不收取任何费用。',
		'凡是要先交保证金的都要警惕。',
		'群演一天160元,包午饭。',
		'马拉松报名费每人150元。',
	],
};
