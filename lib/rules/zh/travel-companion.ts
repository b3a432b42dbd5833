import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `travel-companion`. */
export const pack: RulePack = {
	patterns: [
		'(伴游|私人伴游|高端伴游|外围女|商务伴游|包养)',
		'(陪|伴) ..4 (旅游|出游|出差|度假|旅行) ..8 (老板|费用全包|@sum|一天|大方|@girls)',
		'(@girls) ..4 (陪|伴) ..3 (旅游|出游|出差|度假)',
	],
	unless: ['(老人|导游|护理|病人|父母|孩子|旅行社|亲子)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: ['高端伴游,一次五千。', '找女生陪出差,费用全包。', '陪老闆度假,出手大方。', '长期包养,形象好。'],
	lookalikes: [
		'护理员,陪老人旅游。',
		'旅行社导游带团出游。',
		'亲子营:父母陪孩子旅行,费用全包。',
		'剧情讲述出差路上的故事。',
	],
};
