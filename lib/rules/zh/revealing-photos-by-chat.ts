import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `revealing-photos-by-chat`. */
export const pack: RulePack = {
	patterns: [
		'(发|拍|传|给我看|提供) ..6 (泳装|比基尼|内衣|穿少|大尺度|性感|露|裙子短|紧身) ..4 (照|照片|视频|图|的)',
		'(泳装|比基尼|内衣|性感|大尺度) ..3 (照|照片|视频) ..6 (发|给|传|私)',
	],
	unless: ['(商品|网店|摄影展|合同约定|泳装品牌发布)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'发几张泳装照给我看看身材。',
		'性感照片私我。',
		'拍一段穿内衣的视频给导演。',
		'比基尼照发过来,客户要看。',
	],
	lookalikes: [
		'网店上传泳装商品照片。',
		'泳装品牌发布新照片。',
		'发一张白底证件照。',
		'切勿发内衣照给陌生人。',
	],
};
