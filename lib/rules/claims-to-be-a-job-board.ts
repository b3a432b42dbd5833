import type { Cases, Rule } from '../model.ts';

/**
 * The sender says that Indeed, LinkedIn or another board sent them. `note`: boards do not hire for others by
 * text.
 */
export const rule: Rule = {
	id: 'claims-to-be-a-job-board',
	family: 'recruiter-identity',
	harm: 'money',
	weight: 'note',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			"(i am|i'm|this is|my name is|we are|it's) ..3 (from|with) ..1 (indeed|linkedin|ziprecruiter|glassdoor|naukri|upwork|totaljobs|jobstreet|careerbuilder)",
			'(indeed|linkedin|ziprecruiter|glassdoor|naukri|jobstreet) (hr|recruitment team|hiring team|agent|representative) ..6 (here|saw|found|need|will|offer|want|looking)',
			'(your|ur) (resume|cv|profile|background) ..6 (recommended|referred|forwarded|shared) by ..5 (agency|agencies|indeed|linkedin|platform|platforms|recruitment|job site|job board)',
		],
	},
	unless: {
		en: [
			'(licence|license) ..3 (provided|required)',
			'(apply|applied|applicants|view|found|saw) ..4 (through|on|via)',
		],
	},
	citations: [
		{
			title: 'Random text offering you a job? It’s probably a scam',
			publisher: 'US Federal Trade Commission',
			url: 'https://militaryconsumer.gov/blog/random-text-offering-you-job-its-probably-scam',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Hello, I am Lisa from Indeed.',
			'This is the LinkedIn hiring team, we saw that you need work: LinkedIn hiring team here, want a job?',
			'My name is Tom with ZipRecruiter online.',
			'Your resume was recommended by several online recruitment agencies.',
		],
		lookalikes: [
			'We saw your profile on LinkedIn.',
			'Apply through Indeed by Friday.',
			'LinkedIn recruiter licence is provided for this HR post.',
			'I am looking at energy drinks as a client.',
			'Find us on Glassdoor.',
		],
	},
};
