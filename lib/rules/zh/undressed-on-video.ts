import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `undressed-on-video`. */
export const pack: RulePack = {
	patterns: [
		'(脱|脱掉|脱下) ..3 (衣服|上衣|外套|裤子) ..8 (视频|看|镜头|检查|摄像头)',
		'(视频|镜头|摄像头|视讯) ..8 (脱|脱掉|裸|内衣) ..4 [看] (衣服|上衣|身材|看|身体)',
		'(看|检查|看看) ..3 (身材|身体|胸) ..6 (视频|脱|内衣|裸|视讯)',
		'(裸播|裸聊|大秀主播|一对一裸)',
	],
	unless: ['(体检|医院|医生|试衣间|安检|不用脱|更衣室|拒绝)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'视频面试,把上衣脱了看身材。',
		'镜头前脱掉外套和衣服。',
		'視訊檢查身材,內衣就好。',
		'看看身材,开视频。',
	],
	lookalikes: [
		'体检时医生会请您脱掉外套检查。',
		'安检请脱下外套,过镜头。',
		'视频试镜,穿便服。',
		'更衣室在左边,镜头后面。',
	],
};
