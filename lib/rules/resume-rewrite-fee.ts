import type { Cases, Rule } from '../model.ts';

/** A recruiter sends you to somebody who writes résumés for money before you are put forward. */
export const rule: Rule = {
	id: 'resume-rewrite-fee',
	family: 'upfront-payment',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(your) ..1 (resume|cv|curriculum vitae) ..12 (ats|applicant tracking|score|scored|scores|fails|failed|rejected|compliant|rewrite|rewritten|redone) ..16 (<money>|fee|pay|fiverr|resume expert|cv expert|resume writer|cv writer|resume specialist|cv specialist)',
			'(recommend|refer you to|connect you with|link you with|contact|message|use) ..5 (resume|cv) (expert|writer|specialist|professional|consultant) ..14 (<money>|before i|before we|submit you|put you forward|get this role|get the job|this role|my other candidates|affordable|small fee)',
			'(pay|paid|fee|<money>) ..6 (resume|cv) (rewrite|rewriting|revamp|optimization|optimisation|makeover) ..12 (submit|hiring manager|put you forward|forward you|interview|role|job|client)',
			'(before i|before we) (submit|forward|send|put) (you|your) ..10 (resume|cv) ..6 (expert|writer|specialist|professional|revamp|rewrite)',
		],
	},
	unless: {
		en: [
			'(free|workshop|workshops|library|coach|coaching|configure|volunteer|at no cost|no charge)',
			'@someone-else-pays',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'Don’t let job scams block your path forward',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2021/04/dont-let-job-scams-block-your-path-forward',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Your resume scored 31 on the ATS, a resume expert I know fixes it for $90.',
			'Please contact my CV writer, she is affordable and then you get this role.',
			'Pay for a resume revamp and I forward you to the hiring manager.',
			'Before I submit you, let a resume professional redo it.',
			'Your CV is not ATS compliant, there is a small fee to have it rewritten.',
		],
		lookalikes: [
			'Send your CV and a short letter.',
			'Our library checks your CV for free.',
			'You will configure our applicant tracking system and score resumes.',
			'Wanted: a resume writer for our career centre, $25 an hour.',
			'We forward your CV to the hiring manager within a week.',
			'Before we submit you, please add your phone number to your resume.',
			'Sales: you sell the gold membership of our gym.',
		],
	},
};
