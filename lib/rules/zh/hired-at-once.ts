import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `hired-at-once`. */
export const pack: RulePack = {
	patterns: [
		'(当天|当场|立即|马上|立刻|即刻) ..3 (上班|入职|上岗|录用|签约|开工)',
		'(无需|不用|免|零|没有) (面试|试镜)',
		'(来了就|到了就|报名就) [能] (上班|上岗|做|赚)',
		'(恭喜) ..6 (录取|入选|被选中|通过|录用) ..12 (交|加|转|费|元|微信|发)',
	],
	unless: ['(群演|日结工地|面试后|体检后|志愿者)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: ['办完手续当天上班。', '免试镜,直接进组。', '恭喜您被選中,請加 line。', '不用面试,来人就要。'],
	lookalikes: [
		'面试后当天通知结果。',
		'志愿者当场签到,上岗前开会。',
		'群演无需试镜,早上六点集合。',
		'请提前十分钟到场。',
	],
};
