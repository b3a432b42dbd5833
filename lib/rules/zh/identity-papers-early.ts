import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `identity-papers-early`. */
export const pack: RulePack = {
	patterns: [
		'(发|拍|提供|上传|传|给) ..4 (身份证|护照|证件) ..2 (照片|正反面|照|复印件|号码|号|信息|给我)',
		'(身份证|护照) ..2 (正反面|照片|拍照|拍照片) ..4 (发|给|传|登记|报名|过来)',
		'手持 ..1 身份证',
	],
	unless: [
		'(面试时|入职时|当面|带身份证|窗口|实名乘车|酒店入住|出入境|公安)',
		'@safety-notice',
		'(给大家订|大家一起订|帮大家订)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'先发身份证正反面给我登记。',
		'护照照片传过来,给你订票。',
		'手持身份证拍一张。',
		'提供身份证号和银行卡就报名成功。',
	],
	lookalikes: [
		'面试时提供身份证复印件当面核对。',
		'入职时上传身份证照片到公司系统。',
		'酒店入住请提供身份证信息。',
		'切勿发身份证照片给陌生人。',
	],
};
