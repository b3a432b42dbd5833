import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `guaranteed-income`. */
export const pack: RulePack = {
	patterns: [
		'(保证|包|保|确保) ..2 (收入|月入|收益|赚|回本|日赚|盈利)',
		'(稳赚|包赚|稳赚不赔|只赚不赔|零风险|没有风险|无风险)',
		'(收入|收益|利润|回报) ..2 (有保证|有保障|稳定可靠|百分百)',
	],
	unless: ['(国债|存款|退休金|保底工资由合同|保证收入证明|包装)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: ['保证月入过万。', '稳赚的兼职,加我。', '收益有保障,每天到账。', '包赚,亏了算我的。'],
	lookalikes: ['包装收入按件计算。', '国债收益有保障。', '底薪写在合同里。', '谨防保证收益的骗局。'],
};
