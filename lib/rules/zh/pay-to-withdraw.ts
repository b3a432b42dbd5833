import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `pay-to-withdraw`. */
export const pack: RulePack = {
	patterns: [
		'(充值|垫付|转账|存入) ..10 (提现|解冻|解锁|下一单|返利|连单)',
		'(提现|取款|出金) ..8 (先|需|要|须) ..6 (充值|交|付|缴|转账|认证|保证金|税)',
		'(账户|账号|资金) ..4 冻结 ..10 (交|缴|充|转|解冻|认证金)',
		'(解冻金|解冻费|认证金|验资金)',
		'(操作失误|卡单|超时) ..10 (充值|转账|补|交|垫付)',
	],
	unless: ['(地铁卡|话费|银行柜台|游戏)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'提现前要先充值同样的钱。',
		'账户被冻结,交认证金才行。',
		'您操作失誤,請補交兩千元。',
		'垫付以后就能解冻。',
	],
	lookalikes: [
		'每月15日发工资。',
		'反诈中心:要求充值才能提现的都是诈骗。',
		'地铁卡充值由公司报销。',
		'话费充值送电影票,提现不支持。',
	],
};
