import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `small-start-costs`. */
export const pack: RulePack = {
	patterns: [
		'(服装费|制服费|工服费|工装费|体检费|工牌费|办证费|健康证费|材料费|资料费|制服押金|服装押金|工服押金|工牌押金) ..8 (交|付|缴|元|块|先|自理|自费)',
		'(带|准备) ..8 (制服押金|服装押金|工服押金|工牌押金)',
		'(交|付|缴|缴纳|支付) ..8 (服装费|制服费|工服费|体检费|工牌费|办证费|材料费|制服押金|服装押金|工服押金|工牌押金)',
		'@sum ..2 (服装|制服|工服|工牌|体检) (费|押金)',
		'(体检|服装|制服|工服) ..2 (自费|自理|费用自付|自己出钱)',
	],
	unless: [
		'(不收|无需|免费|报销|提供制服)',
		'(公司|雇主|店家|老板|店里|学校|剧组) ..1 (负担|承担|报销|出|支付|付)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'上班前交服装费260元。',
		'体检自费,做完就来。',
		'帶好身份證和兩百元制服押金。',
		'先付工牌费,第二天上岗。',
	],
	lookalikes: [
		'体检费公司报销。',
		'公司提供制服,不收服装费。',
		'应聘体检医生,月薪一万二。',
		'剧组有服装间,演员自带黑鞋。',
	],
};
