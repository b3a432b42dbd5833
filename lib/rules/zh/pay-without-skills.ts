import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `pay-without-skills`. */
export const pack: RulePack = {
	patterns: [
		'(无需经验|不限学历|学历不限|无经验|没经验|经验不限|新手|小白|会打字) ..12 (高薪|月入|月收|日入|日赚|过万|万|轻松赚|高收入)',
		'(高薪|月入|月收|日入|日赚|过万|高收入|轻松赚) ..12 (无需经验|不限学历|学历不限|无经验|没经验|经验不限|新手|小白|会打字就)',
		'(轻松|躺着|简单) ..2 (赚钱|赚大钱|月入|过万|挣钱)',
	],
	unless: ['(五险一金|社保|学徒|见习|实习|普工)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: ['不限学历,月入三万。', '高薪招人,小白也可以。', '無經驗可,輕鬆賺大錢。', '会打字就能拿高薪。'],
	lookalikes: [
		'学徒无经验可,月薪四千,有社保。',
		'小心轻松赚钱的广告。',
		'五年经验的大厨,高薪。',
		'新手司机请谨慎驾驶。',
	],
};
