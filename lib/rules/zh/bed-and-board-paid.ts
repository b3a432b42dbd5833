import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `bed-and-board-paid`. */
export const pack: RulePack = {
	patterns: [
		'(包吃|管吃|供吃) ..2 (包住|管住|供住) ..6 (包机票|机票|包路费|路费|签证|接机|高薪)',
		'(包机票|机票|路费) ..4 (包吃|包住|食宿|吃住)',
		'(吃住|食宿|机票|签证) (全包|全免|公司全出|全部公司出)',
		'(包吃|供吃|管吃) ..1 (包住|供住|管住)',
	],
	unless: ['(五险一金|社保|工厂|普工|餐馆|酒店招|劳务许可|巡演|夏令营|劳动合同)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'包吃包住,机票也包。',
		'机票签证全包,人来就行。',
		'食宿全免,公司接機。',
		'管吃管住,路费报销,高薪。',
	],
	lookalikes: [
		'工厂普工,包吃包住,有社保。',
		'酒店招厨师,包吃住,五险一金。',
		'夏令营费用含吃住,机票自理。',
		'旅馆提供早餐。',
	],
};
