import type { Cases, Rule } from '../model.ts';

/**
 * Unpaid "time for prints" with nude or lingerie content. `caution`: trading clothed tests is normal, unpaid
 * nudity is not.
 */
export const rule: Rule = {
	id: 'unpaid-nude-for-prints',
	family: 'rights-grab',
	harm: 'safety',
	weight: 'caution',
	topics: ['modeling-rights', 'sexual-violence', 'image-abuse'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(tfp|tfcd|time for prints|time for print|trade for prints|trade shoot|unpaid|no pay|collab|free shoot) ..10 (nude|topless|lingerie|implied|boudoir|glamour|erotic|fetish|underwear|sensual|bikini|art nude)',
			'(nude|topless|lingerie|implied|boudoir|glamour|erotic|fetish|underwear|sensual|art nude) ..8 (tfp|tfcd|time for prints|time for print|trade for prints|unpaid|no pay|in exchange for photos|in exchange for prints|portfolio building)',
			'(free|unpaid) (portfolio|photoshoot|photo shoot) ..8 (lingerie|nude|topless|boudoir|underwear|implied)',
		],
	},
	unless: {
		en: [
			'(no|not|never|without|fully clothed) ..3 (nude|nudes|nudity|topless|lingerie|implied|boudoir)',
			'(not unpaid|fully paid)',
			'(nudity rider|intimacy coordinator|closed set)',
		],
	},
	citations: [
		{
			title: 'What you should know about nudity riders',
			publisher: 'SAG-AFTRA',
			url: 'https://www.sagaftra.org/what-you-should-know-about-nudity-riders',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Vetting casting notices',
			publisher: 'Equity UK',
			url: 'https://www.equity.org.uk/advice-and-support/casting-and-auditions/vetting-casting-notices',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'TFP shoot, lingerie and implied nude, my home studio.',
			'Looking for girls for art nude, unpaid, you get five pictures.',
			'Collab boudoir set for portfolio building.',
			'Free portfolio with some topless shots.',
			'Time for prints, topless, no escort.',
		],
		lookalikes: [
			'TFP street fashion test, fully clothed, crew of three.',
			'Collaboration with a knitwear designer, prints and travel paid.',
			'Unpaid student thesis shoot, portrait only.',
			'Art school pays 20 euros an hour for nude life drawing.',
			'TFP headshots, no nudity.',
		],
	},
};
