import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `denies-the-danger`. */
export const pack: RulePack = {
	patterns: [
		'(不是|绝对不是|绝不是|绝非|非) ..2 (黑公司|诈骗公司|诈骗|骗子|传销|人口贩卖|噶腰子|割肾|园区)',
		'(不骗人|真心不骗|不坑不骗|不骗|没有套路|无套路) ..10 (工作|来|加|赚|公司|招|海外|出国|找)',
		'(不打人|不会被打|不会打人|不电击|不会被卖|不限制自由|可以自由出入|来去自由) ..12 (公司|海外|工作|出国|园区|放心)',
		'(海外|出国|境外|公司) ..12 (不打人|不会被打|不会被卖|来去自由|安全保证|绝对安全|保证安全)',
	],
	unless: ['(警方|新闻|记者|展览|游乐|骗人的故事|演出)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'我们绝对不是黑公司,放心来。',
		'海外工作,来去自由,不打人。',
		'真心不騙,想賺錢就來找我。',
		'出国上班,绝对安全,有人接。',
	],
	lookalikes: [
		'游乐场设备绝对安全,公司定期检查,演出每天两场。',
		'警方:自称不是诈骗公司的也要小心。',
		'这家公司重视员工安全。',
		'展览免费,来去自由,公司主办。',
	],
};
