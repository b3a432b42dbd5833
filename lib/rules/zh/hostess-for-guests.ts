import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `hostess-for-guests`. */
export const pack: RulePack = {
	patterns: [
		'(夜场|夜总会|会所|酒吧|ktv|商务会所|酒店公关|八大) ..8 (高薪|@girls|公主|少爷|礼仪|男模|陪) ..8 (日结|小费|高薪|@sum|包住|包吃住|无押金|招|急)',
		'(招|聘|诚聘|急招|征) ..6 (夜场|夜总会|会所|酒店公关|八大) ..6 (@girls|公主|少爷|男模|服务员)',
		'酒店公关 ..6 (高薪|包住|日结|@sum)',
		'陪 ..2 (老板|大哥|客户|领导) ..6 (饭局|酒局|吃饭|喝酒|唱歌)',
		'(商务模特|陪酒|陪玩|外围|陪侍|酒店小姐|公关小姐|传播妹)',
		'(@girls) ..6 (高端局|饭局|私人派对|老板|陪同|酒局)',
		'(女子|富婆|贵妇) ..3 (会员|会所|俱乐部) ..16 (男|服务员|男公关|小费)',
	],
	unless: ['(车展|礼仪公司|超市|收银|保洁|群演|拍摄|游戏陪玩平台规则)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'夜场招女孩,日结,有小费。',
		'商务模特,老板大方。',
		'酒店公關,高薪,包住。',
		'陪老板饭局的女生,一次两千。',
		'女子会员俱乐部招男服务员,小费高。',
	],
	lookalikes: [
		'车展模特,一天600元。',
		'KTV收银员,早班。',
		'商场礼仪公司招女生,两天。',
		'群演:酒吧戏,女生二十名,高薪不可能。',
	],
};
