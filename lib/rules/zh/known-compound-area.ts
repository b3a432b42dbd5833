import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `known-compound-area`. */
export const pack: RulePack = {
	patterns: [
		'@compound ..10 (工作|上班|打工|公司|职位|赚钱)',
		'(工作地点|工作地|地点|去|到|飞) ..2 @compound ..10 [就] (工作|上班|打工|公司|赚|发展)',
	],
	unless: ['(使馆|外交部|记者|新闻|支教|旅游|导游|诊所|医生|公益)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'工作地点:柬埔寨,公司在海边。',
		'去缅甸上班,同事都是老乡。',
		'老撾打工,一年回一次。',
		'西港公司,职位多。',
	],
	lookalikes: [
		'旅游公司组织老挝七日游。',
		'新闻:多人从缅甸公司被救出。',
		'公益诊所医生,去柬埔寨工作三个月。',
		'外交部劝返在缅北工作的人员。',
	],
};
