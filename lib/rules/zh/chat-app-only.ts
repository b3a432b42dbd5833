import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `chat-app-only`. */
export const pack: RulePack = {
	patterns: [
		'(只|仅|请只) ..3 @chat ..3 (联系|沟通|聊|说|谈)',
		'@chat ..4 (面试|详聊|详谈|领任务|对接) ..4 [不用] (电话|到公司|见面|露面)',
		'(不接电话|别打电话|勿打电话|不用打电话|不要打电话|不打电话) ..8 (加|私|@chat|发)',
		'(转|换|移) ..2 (到|去) ..1 @chat',
	],
	unless: ['(官网|投递邮箱|公司邮箱|来公司)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: ['不接电话,加微信。', '只用纸飞机联系。', '換到 line 聊,這裡不方便。', '感兴趣微信详聊,不用见面。'],
	lookalikes: [
		'简历请投公司邮箱,只在周一用微信联系。',
		'官网报名,不接电话。',
		'来公司前台领表,微信群另行通知。',
		'请勿打电话给演员本人。',
	],
};
