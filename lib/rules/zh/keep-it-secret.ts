import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `keep-it-secret`. */
export const pack: RulePack = {
	patterns: [
		'(别|不要|不能|不准|先别) ..2 (告诉|跟|和|让) ..4 (家人|父母|爸妈|家里|朋友|任何人|别人|老公|男友) ..3 [说|知道|讲] (说|知道|讲|任何人|父母|家里|家人|朋友|别人)',
		'(别|不要|先别|不准) 告诉 ..1 (家人|父母|爸妈|家里|朋友|任何人|别人|老公|男友)',
		'(保密|秘密) ..6 (别说|不要说|你我|我们之间|不能说)',
		'(删|删除|删掉) ..4 (聊天记录|记录|对话)',
	],
	unless: ['(验证码|剧透|保密协议|密码|惊喜)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'先别告诉家里,挣到钱再说。',
		'删掉聊天记录。',
		'這是我們之間的秘密,不能說:秘密,不要說。',
		'不要让父母知道你来面试。',
	],
	lookalikes: [
		'剧本签保密协议,不要告诉别人结局。',
		'验证码别告诉任何人。',
		'请告诉家人试镜地址。',
		'删除重复的文件。',
	],
};
