import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `scouted-flattery`. */
export const pack: RulePack = {
	patterns: [
		'(刷到|看到|看了|翻到|关注) ..3 (你|您|妳) ..6 (视频|照片|主页|朋友圈|作品|账号) ..12 (适合|气质|上镜|漂亮|模特|演员|出道|条件|签约|潜力)',
		'(你|您|妳|孩子|宝宝|小朋友) ..6 (很|太|特别|非常|真|好|挺) ..1 (适合|上镜|有潜力|有灵气|有天赋) ..6 (当|做|拍|演|试|模特|童装)',
		'(有没有|想过|有) ..2 想过 ..4 (模特|演员|拍戏|出道|明星|网红|童模)',
		'(不|没) ..4 (拍戏|当模特|做演员|当明星|出道|演戏) ..3 (可惜|浪费)',
		'(气质|条件|长相|脸) ..6 (浪费|可惜)',
	],
	unless: ['(尺码|发型|发色|护肤|培训班老师说|专业课)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'刷到你的视频,气质真好,有个模特的活。',
		'您孩子特别上镜,来试试童装。',
		'有没有想过当演员?',
		'你这长相不当明星可惜了。',
	],
	lookalikes: [
		'你的脸型很适合短发这个发型。',
		'看到你的作品,编程能力强,来面试。',
		'孩子适合学游泳。',
		'警惕说你很上镜的星探。',
	],
};
