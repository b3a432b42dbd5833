import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `verification-code`. */
export const pack: RulePack = {
	patterns: [
		'(发|告诉|报|给|提供|截图) ..5 (验证码|短信码|动态码|校验码)',
		'把 ..2 (验证码|短信码|动态码) ..2 (告诉|发|给|报)',
		'(验证码|短信码|动态码) ..6 (发我|发给我|告诉我|报给|给我|发过来|截图)',
	],
	unless: ['(页面输入|自动填写|登录页|请勿|不要告诉|勿泄露)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'收到验证码发给我,帮你注册。',
		'把短信码告诉老师。',
		'验证码截图发过来。',
		'提供手机号和验证码领任务。',
	],
	lookalikes: [
		'验证码请勿发给任何人。',
		'在登录页输入验证码,系统发送验证码。',
		'验证码六位数。',
		'切勿把验证码告诉他人。',
	],
};
