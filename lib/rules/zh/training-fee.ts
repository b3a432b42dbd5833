import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `training-fee`. */
export const pack: RulePack = {
	patterns: [
		'(培训费|学费|课程费|教材费) ..8 (交|付|缴|元|块|先|分期|贷款) ..14 (上岗|工作|入职|接单|就业|推荐|签约|剧组)',
		'(先|需|要) ..1 (交|付|缴|缴纳|支付) ..4 (培训费|学费|课程费|教材费)',
		'(上岗|入职|接单|签约) ..4 (前|之前) ..6 (培训费|付费培训|自费培训|报班|买课)',
		'(培训|学习) ..3 (贷款|分期) ..8 (工作|就业|入职|还)',
	],
	unless: ['(免费培训|带薪培训|公司承担|大学|幼儿园|学校学费|小学|驾校)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'先交培训费980元,学完包上岗。',
		'入職前要自費培訓。',
		'接单之前必须买课。',
		'培训可以贷款,工作后慢慢还。',
	],
	lookalikes: ['入职提供带薪培训。', '大学学费每年五千元。', '培训老师,月薪一万。', '小心先收培训费的公司。'],
};
