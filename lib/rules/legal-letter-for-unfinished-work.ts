import type { Cases, Rule } from '../model.ts';

/**
 * A fine or court letter for unfinished typing or tasks. `stop`: a known home-typing fraud; only press
 * describes it.
 */
export const rule: Rule = {
	id: 'legal-letter-for-unfinished-work',
	family: 'threats',
	harm: 'money',
	weight: 'stop',
	topics: ['scam', 'legal'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(legal notice|court case|court notice|legal action|police case|lawsuit|arrest warrant|summons|blacklisted) ..12 (accuracy|task|tasks|forms|penalty|if you stop|if you leave|unless you|withdraw|not complete|incomplete)',
			'accuracy ..5 (below|less than|under) ..12 (legal|pay|penalty|notice|fine|court)',
			'(fail|failed|failure|incomplete|not complete|unable to complete|below) ..6 (accuracy|target|forms|pages|task|tasks|assignment) ..12 (pay|penalty|fine|legal|court|notice)',
			'(pay|settle|clear) ..6 (to avoid|to cancel|to close) ..4 (court|legal|arrest|police|lawsuit)',
		],
	},
	unless: {
		en: [
			'(clerk|assistant|engineer|paralegal|solicitor|lawyer|attorney|compliance|insurance)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'How fake recruiters are trying to scam India’s job seekers',
			publisher: 'BOOM',
			url: 'https://boomlive.in/decode/impact/how-fake-recruiters-are-trying-to-scam-indias-job-seekers-22300',
			read: '2026-11-23',
			tier: 'press',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'With accuracy below 90% you get a legal notice and pay the project cost.',
			'You failed the forms target, pay a penalty of Rs 6,000.',
			'Pay now to avoid a court case under the agreement.',
			'Legal action will be taken if you stop the task.',
		],
		lookalikes: [
			'Court clerk: file cases and notices.',
			'Legal assistant drafts contract letters.',
			'Failure analysis engineer for pumps.',
			'We have a policy on discipline, see the handbook.',
			'Insurance clerk handles claims to avoid a lawsuit.',
			'If you cannot finish your meal, no fuss.',
		],
	},
};
