import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `paid-sports-trial`. */
export const pack: RulePack = {
	patterns: [
		'(俱乐部|球队|梯队|青训|试训|球探|国青|省队|职业队) ..14 (名额|签约|试训|入选) ..10 (签约费|试训费|名额费|赞助费|打点|先交|要交|家长付)',
		'(试训|入队|进队|进梯队|进省队|入选) ..6 (交|付|费|打点|赞助) ..3 (<money>|<number>|万|千)',
		'(教练|球探|经纪人) ..8 (打点|疏通|名额费|试训费|赞助费)',
		'(包|保证) ..1 (入选|签约|进队|进省队|进国青|留洋)',
		'(孩子|儿子|女儿|宝贝) ..2 (通过|入选|录取|考上) ..6 (足球|篮球|青训|俱乐部|学院|球队) ..8 (交|保险费|费用|补交|名额)',
	],
	unless: ['(免费|不收|体验课|健身|会员卡|年卡|兴趣班|暑期班|票价)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'葡萄牙俱乐部试训名额，签约费三万八。',
		'教练说进省队要打点，先交两万。',
		'青训梯队入选名单有你，交试训费6000。',
		'球探推荐，包入选，家长放心。',
		'您孩子通过西班牙足球学院，补交保险费两万八。',
	],
	lookalikes: [
		'青训试训免费，带户口本。',
		'少儿足球兴趣班，一期1800元。',
		'球队与门将续约三年。',
		'教练周六选拔，请家长到场。',
		'孩子入选校篮球队，祝贺。',
	],
};
