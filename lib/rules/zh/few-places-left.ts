import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `few-places-left`. */
export const pack: RulePack = {
	patterns: [
		'(名额|位置|岗位) ..2 (有限|不多|仅剩|只剩|最后) ..6 [先到] (速来|先到先得|抓紧|赶紧|报名|定|加|联系|个)',
		'(仅剩|只剩|最后) ..3 (个名额|个位置|名额|位)',
		'(抓紧|赶紧|速来|速度|手慢无|犹豫什么|还犹豫|别犹豫|还在犹豫)',
	],
	unless: ['(截止日期|门票|优惠|商品|展览)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: ['名额有限,赶紧报名。', '只剩两个名额,今天定。', '有膽的都賺完了,你還在猶豫什麼。', '速来,手慢无。'],
	lookalikes: [
		'报名截止日期是五月一日,名额有限先到先得。',
		'展览最后三天,赶紧来。',
		'优惠商品手慢无。',
		'排练室在二楼,位置不多。',
	],
};
