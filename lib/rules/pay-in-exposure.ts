import type { Cases, Rule } from '../model.ts';

/** Exposure instead of pay. `note`: a poor deal, not a danger. */
export const rule: Rule = {
	id: 'pay-in-exposure',
	family: 'rights-grab',
	harm: 'money',
	weight: 'note',
	topics: ['modeling-rights', 'performers-rights'],
	kinds: ['casting', 'message'],
	patterns: {
		en: [
			'(paid|pay|payment|compensation) ..4 (in exposure|with exposure|is exposure|exposure on|in publicity|in followers|in shoutouts|in tags)',
			'(exposure|publicity|shoutout|shout out|shoutouts|tags) ..2 (instead of|as) ..2 (pay|payment|money|compensation)',
			'(unpaid|no pay|non paid) ..6 (great exposure|good exposure|amazing exposure|exposure)',
			'(great|good|amazing|massive|huge|global) (exposure|publicity) ..6 (for you|for models|for your|guaranteed)',
			'(work|shoot|perform) for free ..8 (paid jobs later|paid work later|future paid|exposure)',
		],
	},
	unless: {
		en: [
			'(sun|chemical|radiation|heat|camera|long|double|noise) exposure',
			'exposure (time|triangle|settings|limits|level)',
			'(pay|paid|rate) ..2 <money>',
		],
	},
	citations: [
		{
			title: 'How to tell if a casting call is legit: Equity guidelines',
			publisher: 'Backstage, on Equity UK',
			url: 'https://www.backstage.com/magazine/article/how-to-tell-casting-call-legit-equity-guidelines-74781/',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Payment is exposure on our page.',
			'Unpaid, but great exposure.',
			'You get a shoutout instead of pay.',
			'Massive exposure for your career guaranteed.',
			'Shoot for free now, paid jobs later.',
		],
		lookalikes: [
			'Student film, unpaid, travel and lunch covered, copy for your reel.',
			'The photographer must know exposure settings.',
			'Avoid sun exposure before the shoot.',
			'Paid $300 plus travel, good exposure for your book guaranteed.',
			'Volunteers read to children on Saturday.',
		],
	},
};
