import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `refundable-deposit`. */
export const pack: RulePack = {
	patterns: [
		'(押金|保证金|定金|订金|费用|会费) ..8 (可退|退还|返还|全退|会退|退给)',
		'(可退|退还|返还) ..4 (押金|保证金|定金|费用)',
		'(交|付|缴|收) ..6 (押金|保证金) ..10 (入职|上班|离职|面试|上岗|当天|证件|接单)',
	],
	unless: ['(租房|房租|酒店|租车|房间|门票|共享单车|退票|不收|无押金|图书馆|场地)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: ['押金300元,干满一个月退还。', '先收保证金,离职全退。', '交押金当天就上班。', '保證金可退,放心。'],
	lookalikes: [
		'租房押金退房时退还。',
		'我们不收押金,干一天结一天。',
		'租车押金可退。',
		'演出取消,门票费用全退。',
	],
};
