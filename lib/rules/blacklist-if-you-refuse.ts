import type { Cases, Rule } from '../model.ts';

/** Threatens people who refuse, leave or complain with a blacklist or the end of their visa. */
export const rule: Rule = {
	id: 'blacklist-if-you-refuse',
	family: 'threats',
	harm: 'freedom',
	weight: 'caution',
	topics: ['trafficking', 'labor-exploitation', 'migrants', 'immigration'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(refuse|refuses|complain|complains|leave|leaves|quit|quits|argue|argues|run away|runs away|disobey|disobeys|resign|resigns) ..8 (blacklisted|black listed|on the blacklist|put on a blacklist|on our blacklist)',
			'(blacklist you|blacklisted|black listed|on the blacklist|on a blacklist) ..3 (if|unless|whoever|anyone who|who|when) ..5 (refuse|refuses|complain|complains|leave|leaves|quit|quits|argue|argues|resign|resigns)',
			'(refuse|refuses|complain|complains|leave|leaves|quit|quits|argue|argues|talk|talks) ..8 (no return visa|never get a visa|never get another visa|not be invited back|not be asked back|never come back to this country|lose your visa|lose the visa|visa is cancelled|visa will be cancelled|visa will be canceled)',
			'(no return visa|lose your visa|not be invited back|not be asked back) ..2 (if|unless|for anyone who|for those who|for workers who) ..4 (refuse|refuses|complain|complains|leave|leaves|quit|argue|talk)',
		],
	},
	unless: {
		en: [
			'(illegal|unlawful|against the law|not allowed to|may not|must not|cannot|can not|your right|your rights|hotline|report|may complain|never blacklisted|not be blacklisted|nobody is blacklisted)',
			'(if|when) your (boss|employer)',
			'(script|scene|film|character|novel|play|role)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'Migrant workers: recruitment',
			publisher: 'US Department of Labor',
			url: 'https://dol.gov/general/migrantworker/recruitment?lang=en',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Workers who refuse overtime are blacklisted for all farms.',
			'If you complain, you will not be asked back next season.',
			'Whoever leaves before harvest ends will be put on a blacklist.',
			'No return visa for those who argue with the supervisor.',
			'You will be blacklisted with every agency if you quit.',
		],
		lookalikes: [
			'Workers may complain to the labour office and will not be blacklisted for it.',
			'It is illegal to say that you lose your visa if you complain.',
			'We refuse suppliers who are on the sanctions list.',
			'Good workers are asked back next season.',
			'In this film a spy is blacklisted when he refuses an order.',
			'Please leave your bags at reception; your visa is checked at the gate.',
		],
	},
};
