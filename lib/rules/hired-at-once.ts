import type { Cases, Rule } from '../model.ts';

/** Hired at once, or no interview or audition at all. */
export const rule: Rule = {
	id: 'hired-at-once',
	family: 'no-interview',
	harm: 'money',
	weight: 'caution',
	topics: ['scam', 'performers-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(no|without|skip the) ..1 (interview|interviews) ..2 (needed|required|necessary|at all|start|hired|just|and)',
			'(congratulations|congrats) ..10 (hired|selected|shortlisted|approved|accepted|chosen) ..12 (job|position|role|part|casting|model|online|remote|vacancy)',
			"(you|you've|you have) ..3 @hired-word ..10 (part time|work from home|remote|online job|online position|vacancy|start today|start immediately|immediately)",
			'(job|role|part|position) is yours',
			'hired (on the spot|immediately|instantly|same day|straight away|at once)',
			'(instant|spot) (hiring|joining|offer|selection)',
			'(booked|cast|hired|accepted|selected) ..5 (from|based on) ..2 (photo|photos|picture|pictures|instagram|profile) ..6 (immediately|today|right away|start now|start today)',
			'(son|daughter|child) has been (chosen|selected|accepted|approved|scouted)',
			'(skip the|no) audition ..5 (needed|required|necessary) ..10 (selected|role|part|yours|paid|start|lead)',
			'you ..2 (passed|pass) ..2 interview ..10 (wage|salary|contact|whatsapp|<chatlink>|daily)',
			'(instant (hire|joining)|spot joining|direct joining)',
			'(selected|select|hired|hire) as ..2 (part time|full time|part full time) ..2 (staff|employee|employees)',
			'(selected|select) to work ..2 (part time|from home|online)',
		],
	},
	unless: {
		en: [
			'(background|extras|extra|crowd|supporting artists|volunteers|walk in|walk ins|temp agency|open day|hiring event|job fair)',
			"(if|once|when|after|until|before|only) ..4 (you are|you're|been|those|candidates) ..2 @hired-word",
			'@safety-notice',
		],
	},
	negated: true,
	citations: [
		{
			title: 'National Consumer Protection Week: work-from-home scams',
			publisher: 'US Postal Inspection Service',
			url: 'https://www.uspis.gov/ncpw-2022',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Con jobs',
			publisher: 'US Postal Inspection Service (USPS LINK)',
			url: 'https://link.usps.com/2022/03/04/con-jobs-2/',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Consumer alert on unexpected texts about a virtual casting call',
			publisher: 'Federal Trade Commission (MilitaryConsumer.gov)',
			url: 'https://www.militaryconsumer.gov/node/326928',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Congratulations, you are hired for the online position.',
			'You have been selected to work from home, start today.',
			'The role is yours, no audition needed.',
			'No interview needed, start tomorrow.',
			'Your daughter has been chosen from hundreds of photos.',
			'Dear applicant, you are selected as part time staff.',
		],
		lookalikes: [
			'If you are selected you will hear from us by Friday.',
			'Background extras are booked from photos.',
			'Walk-in hiring event: interviews on the day, some people are hired on the spot.',
			'Only shortlisted applicants are called to an interview.',
			'You will have two interviews and a trial lesson.',
		],
	},
};
