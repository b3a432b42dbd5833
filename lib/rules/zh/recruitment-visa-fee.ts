import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `recruitment-visa-fee`. */
export const pack: RulePack = {
	patterns: [
		'(签证费|办签证|劳务费|出国押金|机票押金|护照费|出境费|办证费) ..8 (交|付|缴|元|块|先|万)',
		'(先|需|要) ..1 (交|付|缴|缴纳|支付|转) ..6 (签证费|机票|机票钱|劳务费|出国押金|签证)',
		'(出国|海外|境外|国外) ..4 (劳务|打工|工作) ..10 (中介费|服务费|押金|保证金) ..4 [只要] (@sum|<number>|万)',
	],
	unless: ['(公司承担|公司出|老板出|公司报销|免费|雇主承担|使馆收)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'先交签证费五千元,剩下到了再给。',
		'去日本做工,需付机票和签证。',
		'出國打工,中介費3萬元。',
		'劳务费先缴一万元,保证出境。',
	],
	lookalikes: [
		'签证费由雇主承担。',
		'旅行社提醒:签证费涨价。',
		'出差机票公司报销。',
		'使馆收取的签证费是60欧元。',
	],
};
