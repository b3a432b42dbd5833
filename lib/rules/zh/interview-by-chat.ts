import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `interview-by-chat`. */
export const pack: RulePack = {
	patterns: [
		'(微信|qq|线上文字|telegram|纸飞机|语音|打字) ..3 面试',
		'面试 ..4 (微信|qq|telegram|纸飞机|打字|文字) ..3 (进行|就行|即可|聊)',
		'(不用|无需|免) 面试 ..6 (直接|马上|当天)',
	],
	unless: ['(视频面试|现场面试|到公司|来公司)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'QQ面试,五分钟就好。',
		'微信面试通过马上派单。',
		'面試用 telegram 進行,不用露臉。',
		'打字面试,别紧张。',
	],
	lookalikes: [
		'微信通知时间,现场面试。',
		'面试请到公司三楼。',
		'视频面试,导演在场。',
		'语音导览员面向社会招人。',
	],
};
