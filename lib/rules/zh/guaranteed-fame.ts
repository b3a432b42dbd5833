import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `guaranteed-fame`. */
export const pack: RulePack = {
	patterns: [
		'(包|保证|保|承诺|签约就|百分百) ..2 (出道|红|走红|出名|上电视|上镜|角色|签约|出演|成名)',
		'(把|让|帮) ..2 (你|您|孩子|宝宝|妳) ..4 (捧红|捧成|打造成|变成|包装成|推成|成为)',
		'(捧红|包装成|打造成) ..5 (明星|网红|童星|超模|艺人|模特)',
		'(明星梦|演员梦|模特梦|星梦) ..8 (我们|来|帮|实现|成真|报名)',
	],
	unless: ['(红包|小说|传记|节目介绍|影评)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'我们保证走红,签约就有戏拍。',
		'把你打造成下一个童星。',
		'圆你的明星梦,快来报名。',
		'三个月捧红新人,包装成网红。',
	],
	lookalikes: [
		'小说讲了一个明星梦破碎、我们长大的故事。',
		'角色由导演试镜后定。',
		'保证红包不超过十元。',
		'警惕说保证出道的公司。',
	],
};
