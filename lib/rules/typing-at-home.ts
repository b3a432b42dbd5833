import type { Cases, Rule } from '../model.ts';

/** Form filling, captcha, copy-paste or SMS sending at home. */
export const rule: Rule = {
	id: 'typing-at-home',
	family: 'vagueness',
	harm: 'money',
	weight: 'caution',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(form filling|form fill up|captcha (entry|typing|work|solving)|copy paste (job|work)|ad posting (job|work)|sms sending (job|work)|page typing|book typing|handwriting (job|work)|pdf to word typing)',
			'(data entry|typing|copy paste|captcha|form filling) ..10 (from home|home based|work from home|at home|offline|per page|per form) ..14 (earn|daily|weekly|registration|no experience|mobile|<money>|guarantee*)',
			'(home|offline) (typing|data entry|copy paste) (work|job|jobs)',
			'(home based|work at home|work from home|in the home) ..5 (typist|typists|typing|data entry|form processor|form processors)',
			'<money> per (page|form|captcha|entry|assignment)',
			'form submission (job|work)',
		],
	},
	unless: {
		en: [
			'(office|court|county|engineer|engineers|hybrid|hospital|medical records|legal secretary|translation|translator|translators|editor|editors)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'Police: online data entry job fraud a major concern',
			publisher: 'The New Indian Express, quoting Kerala Police',
			url: 'https://www.newindianexpress.com/cities/kochi/2023/jan/08/police-online-data-entry-job-fraud-a-major-concern-2535715.html',
			read: '2026-11-23',
			tier: 'press',
		},
		{
			title: 'Freelance job scams on the rise in Canada',
			publisher: 'Global News, quoting the Canadian Anti-Fraud Centre',
			url: 'https://globalnews.ca/news/9925896/job-offer-fraud-canada-alert',
			read: '2026-11-23',
			tier: 'press',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Form filling job, 30 per form.',
			'Captcha typing work on your mobile.',
			'Data entry from home, earn weekly, no experience.',
			'Copy paste work, paid every Saturday.',
		],
		lookalikes: [
			'Data entry clerk in our hospital office.',
			'Legal secretary, fast typing, hybrid.',
			'Translator, 25 per page.',
			'You fill in forms for patients at the desk.',
			'Writing a novel is what our editor does.',
			'You answer each email within a day.',
		],
	},
};
