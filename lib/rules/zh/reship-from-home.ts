import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `reship-from-home`. */
export const pack: RulePack = {
	patterns: [
		'(收|代收|签收|接收) ..4 (包裹|快递|货物|邮包) ..10 (转寄|寄|再发|转发|重新打包|换包装|贴单)',
		'(在家|家里) ..6 (收|代收|签收) ..3 (包裹|快递|邮包)',
		'(包裹|快递) ..4 (寄到你|寄到您|到你家|到您家|寄你家) ..10 (转|寄|发|给)',
	],
	unless: ['(驿站|快递柜|门卫|仓库招|代购退货|邻居)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'在家代收包裹,每件六十。',
		'包裹寄到你家,再转给客户。',
		'签收快递后换包装寄出。',
		'收货物贴单转寄,轻松兼职:代收货物,重新打包转寄。',
	],
	lookalikes: [
		'驿站代收包裹,晚上九点关门。',
		'仓库招打包员,收货物后贴单发出。',
		'邻居帮我收快递。',
		'警惕在家收包裹的兼职。',
	],
};
