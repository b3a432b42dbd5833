import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `looks-demanded`. */
export const pack: RulePack = {
	patterns: [
		'(女|女生|女孩|女性|妹子|@girls) ..8 (漂亮|身材好|颜值高|貌美|性感|白皙|苗条|腿长|胸)',
		'(漂亮|身材好|颜值高|貌美|性感|苗条) ..4 (女|女生|女孩|妹子|女性|女士|小姐姐)',
		'(身高|三围|体重) ..8 (单身|未婚) ..8 女',
	],
	unless: ['(模卡|走秀|服装品牌|连衣裙|小说|相亲节目|游戏角色)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'招女生,漂亮身材好,上晚班。',
		'找性感妹子陪同出席。',
		'女助理,颜值高优先,二十五以下。',
		'身高一米六五以上,未婚单身女。',
	],
	lookalikes: [
		'连衣裙女生漂亮款。',
		'服装品牌走秀招女模,身材好,签合同。',
		'小说里的漂亮女孩。',
		'提防只要漂亮女孩的招聘。',
	],
};
