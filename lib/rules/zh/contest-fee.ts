import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `contest-fee`. */
export const pack: RulePack = {
	patterns: [
		'(杂志|期刊|本刊|封面|年度人物|名人|人物|大赛|选美|评选) ..14 (入选|选中|封面人物|获奖|获选|晋级) ..14 (版面费|只需承担|需承担|工本费|赞助费|参评费|证书费|评审费|只需交|需缴|需交)',
		'(版面费|入编费|证书费|奖杯费|评审费|参评费|发行费|打榜费|母带费|母带) ..8 (<money>|<number>|元|块|万|你出|自付|交|承担)',
		'(单曲|唱片|歌曲|专辑|发歌|出歌|翻唱) ..14 (交|自付|承担|付|出) ..8 (母带|发行|打榜|制作费|<money>|<number>|三项)',
	],
	unless: ['(免费|征稿|稿费|门票|订阅|定价|期刊订)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'您入选年度封面人物，只需承担版面费26000元。',
		'制作人给你出单曲，你只交母带、发行和打榜三项29800。',
		'大赛获奖名单有您，证书费和评审费1200元。',
		'打榜费8000元，首月分成就回本。',
	],
	lookalikes: [
		'杂志征稿，稿费千字三百。',
		'期刊每本定价15元。',
		'大赛免费报名，优胜者有奖金。',
		'乐队发新专辑，演出门票80元。',
	],
};
