import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `women-of-one-origin`. */
export const pack: RulePack = {
	patterns: [
		'(急招|招|诚聘|征|找) ..4 (<number> 岁|<number> 到 <number>|18|20) ..6 (女孩|女生|美女|妹子) ..10 (出国|海外|境外|高薪|@abroad)',
		'(女孩|女生|美女|妹子|佳丽) ..4 (出国|海外|境外|@abroad) ..6 (工作|上班|打工|高薪|月薪)',
		'(只招|仅限|限) ..2 (女孩|女生|美女|女性) ..10 (出国|海外|高薪|日结|夜)',
	],
	unless: ['(拍摄|角色|校园|女足|球队|奖学金|留学|合唱)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'招20到28岁女孩,出国工作。',
		'美女海外上班,高薪。',
		'只招女生,夜班日結。',
		'女生境外工作,月薪三万。',
	],
	lookalikes: [
		'招女生拍摄校园短片,20到25岁。',
		'女生海外留学奖学金,工作坊。',
		'女足球队招教练。',
		'角色:海外华人女孩,工作是护士。',
	],
};
