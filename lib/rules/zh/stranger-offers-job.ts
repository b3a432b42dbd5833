import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `stranger-offers-job`. */
export const pack: RulePack = {
	patterns: [
		'(你好|您好|哈喽|嗨|打扰) ..14 (兼职|工作机会|副业|份工作|线上工作|在家工作)',
		'(我是|这里是|我叫) ..10 (人事|hr|招聘|经理|专员|助理|客服|导师) ..14 (兼职|副业|工作机会|份工作|赚|在家|线上)',
		'(想不想|要不要|有没有兴趣|是否有兴趣|愿意) ..4 (赚|兼职|副业|做|工作|挣|了解)',
		'(有兴趣|感兴趣|方便) ..4 (请回复|回复|加|联系|了解一下|聊聊)',
	],
	unless: ['(您投递|你投递|您申请|面试时间|应聘|客户服务|课程顾问|读书会)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'您好,打扰了,这边有份线上工作。',
		'我是招聘专员小莫,有个副业推荐。',
		'想不想赚点外快?',
		'有兴趣请回复,名额不多。',
	],
	lookalikes: [
		'您好,您申请的兼职岗位面试时间是周二。',
		'读书会对这本书感兴趣请联系。',
		'你好,请问几点开门?',
		'谨防陌生人说你好有份兼职。',
	],
};
