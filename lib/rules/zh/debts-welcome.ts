import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `debts-welcome`. */
export const pack: RulePack = {
	patterns: [
		'(有|欠|负|背) ..1 (欠债|负债|债务|贷款|网贷|卡债|欠款|卡案|案件|案底|前科|債) ..14 (找我|来|出国|海外|工作|赚|可以|还清|直招)',
		'(出国|海外|境外|直招) ..10 (负债|欠债|卡案|案件|还债|债务|有案)',
		'(代偿|代还|帮还|帮你还|替你还|先还) ..2 (债|债务|欠款|贷款|网贷)',
		'(预支|先预支|马上预支|可预支|安家费|借支) ..5 (@sum|<number> 万|万|现金|<number>)',
		'(地下钱庄|高利贷|网贷) ..20 (海外|出国|工作|帮你|找我)',
	],
	unless: ['(银行信贷|律师|法务|催收|征信|信用卡中心|破产|课程)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'有负债的来找我,出国半年还清。',
		'可以先预支两万元,人到就给。',
		'海外直招,有欠債有卡案都行。',
		'代还网贷,跟我们出去工作。',
	],
	lookalikes: [
		'律师咨询:有欠债怎么还。',
		'银行信贷员,处理贷款案件。',
		'信用卡中心招客服,催收组。',
		'预支工资请找财务,按银行信贷规定。',
	],
};
