import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `abroad-at-once`. */
export const pack: RulePack = {
	patterns: [
		'(包机票|包签证|包路费|机票报销|机票公司出|机票全包|免费机票|来回机票) ..14 (高薪|月薪|境外|国外|海外|出国|客服|@sum|马上|包吃|包住|薪)',
		'(出国|境外|国外|海外) ..6 (高薪|月入|日结|工作|打工|直招|急招) ..12 (无需经验|不限学历|包机票|包吃住|包吃|打字|<number> 万|一个月|月收|月薪|机票)',
		'(马上|立即|随时|即刻) ..2 (出发|走|飞|动身|过去) ..8 [@abroad] (机票|护照|工作|赚|公司|@abroad)',
		'(包吃|包住|包吃住|包吃包住) ..3 (包机票|机票)',
	],
	unless: [
		'(海员证|船员证|海员|留学|旅游团|导游|研学|公派|劳务许可|工作签证|空乘|演出团|巡演)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'包机票包吃住,去国外上班。',
		'海外直招,月收十万。',
		'出國工作一個月十萬,包機票。',
		'有护照随时出发,公司接。',
	],
	lookalikes: [
		'旅游团包机票和酒店,去泰国海外五日。',
		'公派海外教师,来回机票,月薪面议。',
		'护士持工作签证去德国,机票报销。',
		'剧团海外巡演,机票由主办方出,薪资另议。',
	],
};
