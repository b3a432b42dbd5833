import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `we-arrange-everything`. */
export const pack: RulePack = {
	patterns: [
		'(签证|护照|手续|机票) ..4 (我们办|公司办|包办|全程办理|一条龙|我来办|帮你办|代办)',
		'(全程|一切|什么都) ..2 (安排|包办|搞定|不用管|不用操心)',
		'(专人|专车|公司) ..2 (接机|接送|接应|来接|接站) ..10 (公司|宿舍|园区|上班|工作|入职)',
		'(只要|只需|你只需|带) ..2 (护照|身份证|人来|你来|带人) ..3 (就行|即可|就好|就可以)',
	],
	unless: ['(旅行社|旅游|留学|公司注册|婚礼|婚庆|车管所|贵宾)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'护照手续公司包办。',
		'一切安排好,你只需人来就行。',
		'專人接機,直接到園區上班。',
		'只要带护照就可以。',
	],
	lookalikes: [
		'旅行社代办签证和机票。',
		'婚庆一条龙,什么都包办。',
		'公司注册代办手续。',
		'请只带身份证,就可以入场观看,旅游景点免票。',
	],
};
