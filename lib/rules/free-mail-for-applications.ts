import type { Cases, Rule } from '../model.ts';

/**
 * Applications go to a free mail address that names a firm. `note`: small shops do the same, so it only
 * counts with others.
 */
export const rule: Rule = {
	id: 'free-mail-for-applications',
	family: 'recruiter-identity',
	harm: 'money',
	weight: 'note',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(hr|human resources|recruiter|recruitment|hiring) (manager|department|team|office|desk|officer|director|agent) ..8 <freemail>',
			'(our|the) (recruiter|recruiters|hr|employment agent|hiring manager) ..8 <freemail>',
			'(ltd|limited|inc|corporation|group|international|plc|airlines|airways|embassy|ministry|hospital|hotels) ..10 <freemail>',
			'<freemail> ..6 (hr|human resources|recruitment) (manager|department|team|office|desk|officer)',
		],
	},
	unless: {
		en: ['(spam|report|phishing|unsubscribe)'],
	},
	citations: [
		{
			title: 'Guidelines for a safe job search',
			publisher: 'Indeed',
			url: 'https://support.indeed.com/hc/en-us/articles/216354123-Guidelines-for-a-Safe-Job-Search',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Send your CV to our HR department: brightwater.hr@gmail.com.',
			'Northpier International is hiring, write to northpier.careers@outlook.com.',
			'Contact our recruiter at hotelgroup.hr@yahoo.com.',
			'Forward your resume to the hiring manager, ministry.jobs@hotmail.com.',
		],
		lookalikes: [
			'Send your CV through the careers page of our site.',
			'Family farm, apply to greenhillfarm@gmail.com or by phone.',
			'You will manage Outlook calendars and e-mail.',
			'Gmail skills are helpful.',
			'Apply to jobs@northpier.example by Friday.',
			'Phone the bakery or drop in.',
		],
	},
};
