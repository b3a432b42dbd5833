import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `work-on-a-tourist-visa`. */
export const pack: RulePack = {
	patterns: [
		'(旅游签|旅游签证|落地签|商务签|探亲签) ..8 (工作|打工|上班|过去|干活|入职)',
		'(用|办|走|拿|持) ..2 (旅游签|旅游签证|落地签|商务签|探亲签) ..8 (就行|就能|先|过去|入境|做)',
		'(偷渡|走小路|走线|偷走) ..8 (工作|打工|上班|过去|带|安全)',
		'(海关|边检|过关) ..4 (问|问你|问起) ..6 (说|就说|回答) ..6 (旅游|探亲|玩|出差)',
	],
	unless: ['(不能工作|不得工作|不可以工作|旅行社|非法|旅游团)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: ['旅游签过去就能上班。', '先用落地签入境,再转。', '邊檢問你就說去旅遊。', '走小路过去工作,很安全。'],
	lookalikes: [
		'旅游签证不得工作。',
		'旅行社办理旅游签,三天出签,过去玩。',
		'海关问卷请如实回答。',
		'偷渡题材电影,群演招募。',
	],
};
