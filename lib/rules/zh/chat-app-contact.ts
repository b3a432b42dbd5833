import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `chat-app-contact`. */
export const pack: RulePack = {
	patterns: [
		'(加|添加|联系|扫码加|加我|加老师) ..3 @chat',
		'@chat ..8 (详聊|详谈|领任务|接单|了解|报名|咨询|联系|同号|找我)',
		'(下载|安装) ..4 (telegram|纸飞机|聊天软件|蝙蝠|飞机) ..8 [进] (任务|客服|面试|接单|对接|群)',
		'(进|拉|加) ..2 群 ..6 (任务|接单|领|派单|通告)',
		'(私聊|私信|密我|私我|加v|滴滴我)',
		'<chatlink>',
	],
	unless: ['(官网|投递邮箱|公司邮箱|客户|公众号运营|售后)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: ['感兴趣加微信了解。', '下载纸飞机,客服带你进群。', '意者私訊加 line。', '拉群领通告,速来。'],
	lookalikes: [
		'简历请投递邮箱,勿加微信。',
		'官网报名。',
		'负责用微信联系客户,售后岗位。',
		'请携带简历到前台。',
	],
};
