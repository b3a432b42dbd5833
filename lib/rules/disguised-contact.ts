import type { Cases, Rule } from '../model.ts';

/**
 * An e-mail, phone or app name is written to slip past filters. `note`: people also do it against spam
 * robots.
 */
export const rule: Rule = {
	id: 'disguised-contact',
	family: 'hiding-text',
	harm: 'money',
	weight: 'note',
	topics: ['scam'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(at|arroba) (gmail|yahoo|hotmail|outlook|aol|proton|protonmail|icloud) (dot|d0t|punto|period) (com|c0m|net)',
			'(gmail|yahoo|hotmail|outlook|protonmail|icloud) (dot|d0t|punto) (com|c0m)',
			'(watsapp|whatsap|wats app|whtsapp|watsap|wattsapp|whatapp|tele gram|telegrm|te legram|wh4tsapp|telegr4m|t3legram)',
			'(remove|without|delete) ..1 (spaces|brackets|dots|stars) ..6 (address|email|e mail|mail|number)',
		],
	},
	unless: {
		en: ['(regex|code|javascript|keyboard|spam robots)'],
	},
	citations: [
		{
			title: '12 tips for avoiding casting scams',
			publisher: 'Backstage',
			url: 'https://www.backstage.com/magazine/article/tips-avoiding-casting-scams-12381/',
			read: '2026-11-23',
			tier: 'authority',
		},
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
			'Write to castingdirector at gmail dot com.',
			'Add me on wats app for the role.',
			'Mail me, remove the spaces in the address.',
			'Message on telegr4m only.',
			'Text me on watsapp, I am waiting.',
		],
		lookalikes: [
			'Write to casting@example.com.',
			'Phone 020 7946 0000, Monday to Friday.',
			'Countdown: five four three two one.',
			'Use the form on our site.',
			'Contact details are in the PDF.',
		],
	},
};
