import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `send-back-part`. */
export const pack: RulePack = {
	patterns: [
		'(支票|汇票|银行本票) ..8 (存入|兑现|存|寄) ..14 (余额|剩|其余|余款|差额|扣|转给|买|购买)',
		'(扣|扣除|留下|留) ..4 (薪水|工资|佣金|报酬|提成|你的) ..6 (余额|余款|剩余|剩下|其余) ..6 (转|汇|给|打|寄)',
		'(多付|多转|多打|多汇|转多|打多|付多) ..8 (退|转|给|汇|还|司机|化妆师|供应商)',
		'(余额|余款|剩下的|多的|差额) ..3 (转给|汇给|打给|交给|退给) ..6 (供应商|司机|化妆师|厂商|助理|摄影师|我|指定)',
	],
	unless: ['(财务人员|会计|发票|收银|押金退|超市|房东)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'将寄支票给您存入，扣薪水后余额转给供应商。',
		'我多付两万，多的转给化妆师。',
		'支票你先存，剩下的汇给司机。',
		'转多了，麻烦退差额给我助理。',
	],
	lookalikes: [
		'会计负责支票存入和对账。',
		'多付的押金退给租客。',
		'剩下的饭盒交给前台。',
		'支票请填写公司抬头。',
	],
};
