import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `found-your-resume`. */
export const pack: RulePack = {
	patterns: [
		'(在|从|通过) ..6 (网|平台|网站|人才库|招聘网|群) ..4 (看到|找到|得到|了解到|获取|获得) ..3 (你|您) ..2 (的|简历|资料|电话|号码)',
		'(看到|看了|找到|拿到|收到|查到) ..3 (你|您) ..2 (在网上|网上|平台上) ..4 (简历|资料|信息)',
		'(你|您)的 (简历|资料|履历) ..8 (被推荐|被平台推荐|推荐给|很合适|非常合适|很符合|吸引了)',
	],
	unless: ['(您投递|你投递|您申请|你申请|应聘的岗位|面试时间|官网投递)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'在招聘网看到你的简历,有份活给你。',
		'您的履历很符合我们的兼职。',
		'从平台找到您的号码,冒昧联系。',
		'你的资料被推荐给我们了。',
	],
	lookalikes: [
		'您投递的简历已收到,从平台得到您的电话,面试时间周三。',
		'在网站上看到招聘公告。',
		'你的简历格式要改。',
		'警惕自称从网上看到你的简历的人。',
	],
};
