import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `paid-classes-audition`. */
export const pack: RulePack = {
	patterns: [
		'(学完|上完|报完|毕业) ..5 (直接|就|保证|包) ..3 (进组|签约|出演|拍戏|上戏|出道)',
		'(签约|进组|角色|演员|模特|童星|明星|孩子|艺人) ..14 (学费|课程) ..3 (<money>|<number>) ..4 (可贷款|可分期|分期|贷款)',
		'(签|签约) ..2 (保底合同|保底) ..10 (学费|课|费)',
		'(保底合同|保底约) ..6 (学费|课程|贷款)',
	],
	unless: ['(免费|职业学院|大学|驾校|不收)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'孩子学完三个月直接进组。',
		'孩子签约要先上课，学费38800可贷款。',
		'上完课就签约，保底合同加学费打折。',
		'毕业包出道，课程19800分期。',
	],
	lookalikes: [
		'学完结业汇报演出，家长来看。',
		'大学学费5800，可贷款。',
		'免费体验课，学完再决定。',
		'老师带学生参观片场。',
	],
};
