import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `private-place`. */
export const pack: RulePack = {
	patterns: [
		'(试镜|面试|拍摄|试拍|试装|拍照|面谈|见面|选角) ..8 (酒店房间|酒店房|宾馆|我家|家里|公寓|私人会所|私人别墅|我住的|工作室就我|房间)',
		'(来|到|去) ..2 (我家|我住的|我公寓|酒店房间|宾馆|我房间) ..8 (试镜|面试|拍|聊|看|试)',
		'(泳装|内衣|试镜|拍摄|拍照|写真|拍) ..2 (在我家|来我家|到我家|我家里|我公寓|我房间)',
		'(别带|不要带|不用带) ..2 (妹妹|姐姐|妈妈|朋友|男友|闺蜜|家人|家长)',
	],
	unless: [
		'(保姆|月嫂|育儿嫂|家政|钟点工|阿姨|家教)',
		'(家长陪同|做客|家教|家访|酒店大堂招聘会|房间预订|装修)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'面试在酒店房间,到了打我电话。',
		'来我家试拍几张。',
		'今晚到宾馆见面聊角色。',
		'试镜地点是我的公寓,见面在我公寓。',
		'泳装在我家拍，没有化妆师。',
		'试镜别带你妹妹。',
	],
	lookalikes: [
		'面试在公司会议室。',
		'家长陪同来我家试课。',
		'酒店房间预订请拨前台,面试另约。',
		'切勿单独去宾馆面试。',
		'在我家吃饭，带上妈妈。',
	],
};
