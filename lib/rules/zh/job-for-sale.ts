import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `job-for-sale`. */
export const pack: RulePack = {
	patterns: [
		'(内部|关系|领导|里面有人|走关系|打招呼|指标|内招|保过|包过) ..10 (<money>|<number> 万|万|定金|费用|入职|编制|进厂|国企|铁路|烟草|银行)',
		'(国企|央企|铁路|烟草|电网|银行|事业编|编制|公务员) ..10 (直招内|名额|指标|内部) ..8 (<money>|万|费|定金|保证)',
		'(证|毕业证|焊工证|学历|驾照|健康证|资格证) ..4 (两天|一天|三天|当天|免考|包过|不用考) ..2 (出|下|拿|到手|办好|下证) ..6 (<money>|<number>|百|千|出国|直接)',
	],
	unless: ['(招考|公告|统一考试|不收|官网)', '@safety-notice', '(报销|考试院|体检中心)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'国企内部指标，八万包入职。',
		'铁路有内部名额，定金两万，保证进编制。',
		'里面有人，走关系十万进烟草。',
		'银行内招，费用12万，先付一半。',
		'焊工证高中毕业证两天出，三千，办完直接出国。',
	],
	lookalikes: [
		'银行公告：统一考试，择优录取。',
		'国企春季招聘，官网投简历。',
		'内部员工推荐有奖金，推荐成功三千。',
		'铁路局招考乘务员，学历大专。',
		'健康证三天出，单位报销。',
	],
};
