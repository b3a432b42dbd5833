import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `anyone-can-do-it`. */
export const pack: RulePack = {
	patterns: [
		'(谁都|人人都|任何人都|大家都|男女老少都|小孩子都|老人都) ..2 (能|可以|会) ..2 (做|赚|上手|学会|参与|干)',
		'(有手|会打字|会用手机|会上网|认字|有手机) ..2 (就能|就行|就可以|即可)',
		'(零|没有|无|0) (门槛|基础) ..6 (赚|上手|日结|月入|加入|做|都能)',
	],
	unless: ['(培训学校|课程|健身|图书馆|活动|游戏规则)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: ['谁都能做的活,在家就行。', '有手机就能赚。', '零门槛加入,当天有收入。', '会打字就可以来上岗。'],
	lookalikes: [
		'图书馆人人都能参与阅读活动。',
		'小心谁都能赚的广告。',
		'健身课零基础可以加入。',
		'这个岗位要求会计证。',
	],
};
