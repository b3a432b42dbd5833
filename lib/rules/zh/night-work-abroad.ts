import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `night-work-abroad`. */
export const pack: RulePack = {
	patterns: [
		'(夜场|夜总会|会所|ktv|酒吧|按摩|陪酒|模特|公关|舞者|跳舞|歌舞厅) ..10 @abroad',
		'@abroad ..10 (夜场|夜总会|会所|ktv|陪酒|按摩|公关|舞者|跳舞|歌舞厅|酒廊|酒店公关|女公关)',
	],
	unless: ['(旅游攻略|游记|舞蹈团|交流演出|大学|酒店预订|时装周|工作签证)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'去日本酒廊上班,女生优先。',
		'马来西亚ktv招人。',
		'会所招女孩,地点迪拜。',
		'韩国按摩店缺人,会所在首尔。',
	],
	lookalikes: [
		'日本旅游攻略:东京的酒廊。',
		'舞蹈团去韩国交流演出,跳舞。',
		'本地ktv招收银。',
		'警方提醒:去境外夜场打工有危险。',
	],
};
