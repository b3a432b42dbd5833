import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `simple-online-work`. */
export const pack: RulePack = {
	patterns: [
		'(手机|在家|线上|网上) ..6 (兼职|赚钱|操作|工作|接单) ..10 (简单|轻松|日结|@sum|时间自由|新手)',
		'(简单|轻松|动动手指|无脑) ..6 (兼职|工作|赚钱|操作|任务)',
		'动动手指',
		'(只要|只需|有) ..3 手机 ..4 (就能|即可|就行|就可以)',
		'(空闲时间|闲暇|业余时间) ..6 (赚|兼职|接单|副业)',
	],
	unless: ['(五险一金|社保|学历要求|本科以上|手游公司|维修|家教)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'手机兼职,简单,日结。',
		'动动手指一天一百。',
		'只要有手机就行,時間自由。',
		'空闲时间接单,不耽误上班。',
	],
	lookalikes: [
		'线上英语老师,本科以上,有社保。',
		'手机维修学徒。',
		'简单自我介绍一分钟,发视频。',
		'家教兼职,每小时100元,在家备课简单。',
	],
};
