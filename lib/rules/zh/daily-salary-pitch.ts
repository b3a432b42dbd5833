import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `daily-salary-pitch`. */
export const pack: RulePack = {
	patterns: [
		'(日结|日薪|周薪) ..6 (@sum|<number>|高薪|小费|现结|包住)',
		'(月入|月收|月赚|月收入|一个月|每月) ..4 (万|过万|<number> 万|十万|几万|数万|上万|萬) ..6 [以上] (不是梦|简单|轻松|起步|保底|以上|没问题)',
		'(月入|月收|月赚) ..2 (过万|<number> 万|十万|几万|数万|上万|破万)',
		'(高薪|重金) ..3 (急聘|诚聘|招|聘|日结|求)',
	],
	unless: ['(群演|工地|厨师|普工|程序员|五险一金|社保|架构师)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'日结现金,小费另算,日结800元。',
		'月入过万,新手也行。',
		'月收十萬不是夢。',
		'高薪诚聘,待遇当面谈。',
	],
	lookalikes: ['群演日结150元。', '程序员月入两万,五险一金。', '每月一次家长会。', '工地日结260元,包午饭。'],
};
