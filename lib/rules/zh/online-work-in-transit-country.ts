import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `online-work-in-transit-country`. */
export const pack: RulePack = {
	patterns: [
		'@transit ..12 (客服|打字员|打字|推广|主播|聊天员|电销|高薪招|包机票|演员|模特)',
		'(客服|打字员|打字|推广|聊天员|电销|演员|模特) ..8 @transit',
	],
	unless: ['(使馆|旅游团|旅行社|导游|当地居民|银行|航空|记者|新闻|教师|巡演)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'泰国客服,会打字就行。',
		'菲律宾推广,包机票。',
		'馬來西亞客服,中文即可。',
		'演员去泰国拍戏,马上走。',
	],
	lookalikes: [
		'泰国旅游团报名,客服电话见官网。',
		'迪拜银行招客服,当地居民优先。',
		'曼谷中文教师。',
		'新闻:演员在泰国获救。',
	],
};
