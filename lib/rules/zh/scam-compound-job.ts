import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `scam-compound-job`. */
export const pack: RulePack = {
	patterns: [
		'@compound ..14 (客服|打字员|打字|高薪|推广|主播|模特|月薪|包机票|包吃住|招聘|招人|直招|赌场|荷官|业务员|电销|演员)',
		'(客服|打字员|打字|推广|主播|模特|翻译|演员|荷官|业务员|电销|高薪) ..10 @compound',
		'(园区|科技园) ..8 (招|客服|打字|包吃住|高薪|荷官|狗推)',
		'(狗推|菜农|杀猪盘|精聊|推广精聊)',
	],
	unless: ['(产业园区|工业园区|高新区|使馆|外交部|记者|新闻|支教|旅游团|导游)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'柬埔寨客服,月薪两万,包机票。',
		'缅北招打字员,人到付安家费。',
		'金三角賭場徵荷官。',
		'西港推广,一个月保底一万五。',
	],
	lookalikes: [
		'领事提醒:警惕缅甸高薪客服招聘。',
		'上海客服,五险一金。',
		'金边支教老师,学校招聘。',
		'工业园区招聘普工,高薪不限。',
	],
};
