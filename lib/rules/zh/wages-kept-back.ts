import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `wages-kept-back`. */
export const pack: RulePack = {
	patterns: [
		'(工资|薪水|月薪) ..5 (押|压|扣住|先不发|暂存|代为保管|统一保管|存在公司)',
		'(押|压) ..2 (一个月|两个月|三个月|半个月|<number> 个月|首月) ..3 (工资|薪水)',
		'(第一个月|头一个月|首月|前三个月) ..4 (工资|薪水) ..3 (不发|押|当押金|作押金|不给)',
		'(干满|做满) ..4 (再|才|一起) ..2 (发|结|给) ..3 (工资|薪水)',
	],
	unless: ['(押金退还|公积金|年终奖|租房|绩效)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: ['工资押两个月再发。', '首月薪水当押金。', '压三个月工资。', '薪水由公司统一保管,回国时给。'],
	lookalikes: [
		'年终奖干满一年再发。',
		'工资每月十号打到卡上。',
		'租房押一个月,工资证明要盖章。',
		'小心押工资的黑厂。',
	],
};
