import type { Cases, Rule } from '../model.ts';

/** Pay that comes from bringing in new people. */
export const rule: Rule = {
	id: 'recruit-for-commission',
	family: 'mlm',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(invite|inviting|recruit|recruiting|introduce|bring|add|refer|referring) ..5 (friends|friend|people|members|new members|family|others|users) ..14 (earn|commission|level|<percent>|passive income|unlock|their (deposit|deposits|earnings|sales)|your team)',
			'(commission|bonus|income) ..8 (each|every|per) ..3 (person|friend|member|recruit|people) ..4 (you (invite|bring|recruit|add|introduce)|who joins|that joins)',
			'(build|grow|lead) ..3 (your|own) ..2 (team|downline|network) ..12 (unlimited|passive|residual|commission)',
			'(refer|referral) ..8 (deposit|deposits|downline)',
			'(bring|invite|recruit|find) (one|two|three|four|five|<number>|more|another|other) ..1 (girl|girls|friend|friends|boys|boy|people|workers) ..2 (and you|then you|you get|and the)',
			'each ..1 (pays|puts|invests|contributes|joins with) ..1 (<money>|<number>)',
		],
	},
	unless: {
		en: [
			'(refer a friend|referral scheme|staff referral|in your pay|after three months|after six months|after probation|gym|interview candidates|candidates for clients)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'The telltale signs of a pyramid scheme',
			publisher: 'Federal Trade Commission',
			url: 'https://www.consumer.ftc.gov/blog/telltale-signs-pyramid-scheme',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Pyramid schemes and multi-level marketing',
			publisher: 'California Attorney General',
			url: 'https://oag.ca.gov/consumers/general/pyramid_schemes',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Bring two friends and you pay no rent this month.',

			'Invite friends and earn 10% of their deposits.',
			'You get a bonus for every person you bring.',
			'Grow your own team and enjoy residual income.',
			'Recruit new members to unlock the next level.',
			'Recruit four people, each pays 50, and you get it back.',
		],
		lookalikes: [
			'Bring one friend to the audience of the show.',

			'Staff referral: 300 pounds in your pay if a friend is hired.',
			'Recruitment consultant: you interview candidates for clients and earn commission.',
			'You will lead a team of six nurses.',
			'Bring a friend to the open day.',
			'Bring two photos and you get a pass.',
			'You register students under the head of year.',
			'20 euros per person you serve is the average bill.',
			'We resell it at cost to schools.',
			'We share the house, each pays rent in cash.',
			'Four courts for each registration desk.',
			'Staff referral: 250 euros per referral after probation.',
		],
	},
};
