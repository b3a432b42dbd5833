import type { Cases, Rule } from '../model.ts';

/** The work, the company or the place is told only later or in private. */
export const rule: Rule = {
	id: 'details-later',
	family: 'vagueness',
	harm: 'money',
	weight: 'note',
	topics: ['scam', 'trafficking'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(details|more info|more information|job description|company name|name of the company|address|location|duties) ..4 (in private|privately|in dm|in pm|by dm|on whatsapp|on telegram|when we meet|after you (apply|register|arrive)|once you (register|arrive))',
			"(well known|famous|big|top|leading|international|major|secret) (brand|company|client|agency|production|studio) ..5 (cannot be named|can't be named|confidential|undisclosed|not disclosed)",
			'(serious|interested) ..2 (girls|ladies|candidates|models|people) only ..6 (dm|message|text|whatsapp|inbox)',
			'(easy|simple|light) (work|job|gig|shoot) ..8 (good pay|high pay|great pay|good money|cash)',
			"(name|company|brand) ..2 (cannot|can't|not) be (told|named|disclosed)",
			'(various|different) jobs abroad',
		],
	},
	unless: {
		en: [
			'(nda|non disclosure|confidential survey|hotline|support group|callback|call sheet|recall|after booking|unit base)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'Recognizing legitimate employment',
			publisher: 'International Organization for Migration, Romania',
			url: 'https://romania.iom.int/news/recognizing-legitimate-employment-ukrainian-dubbed-animation',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'H-2 visa program: know your rights and report fraudulent activity',
			publisher: 'US Embassy in the Dominican Republic',
			url: 'https://do.usembassy.gov/visas/nonimmigrant-visas/h-2-visa-program/know-your-rights-report-fraudulent-activity/',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Details in private, serious girls only.',
			'Easy job, good pay, message me.',
			'The company name is told once you register.',
			'Big brand, cannot be named, pay is great.',
			'Job description and location after you apply on Telegram.',
		],
		lookalikes: [
			'The title is under NDA; casting by Northlight Casting.',
			'The address is on the call sheet the day before.',
			'Location: Leeds. Duties: reception and post.',
			'More information is on our site.',
			'The name of the hotel is in your booking.',
		],
	},
};
