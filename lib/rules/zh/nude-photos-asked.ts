import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `nude-photos-asked`. */
export const pack: RulePack = {
	patterns: [
		'(裸照|裸聊|全裸照|半裸照|私密照|内衣照|大尺度照|性感私照|裸体照)',
		'(发|拍|传|给) ..6 (裸|内衣|比基尼|私密|全裸|半裸) ..3 (照|视频|图|片)',
		'(尺度|能接受) ..4 (大尺度|私拍|全裸|内衣拍摄)',
		'(私拍|大尺度) ..6 (模特|女|日结|@sum|高薪)',
	],
	unless: ['(不要发|不得|无裸露|拒绝|内衣品牌|品牌方|美术学院|人体写生)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: ['先发两张内衣照。', '私拍女模,日结。', '傳比基尼照片給客戶挑。', '能接受全裸的优先。'],
	lookalikes: [
		'请发生活照和全身照。',
		'千万不要发裸照给陌生人。',
		'内衣品牌拍摄,找成年模特,棚内女团队。',
		'本片无裸露镜头。',
	],
};
