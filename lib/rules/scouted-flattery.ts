import type { Cases, Rule } from '../model.ts';

/** Praise from a stranger who scouts out of the blue. */
export const rule: Rule = {
	id: 'scouted-flattery',
	family: 'flattery-scouting',
	harm: 'money',
	weight: 'note',
	topics: ['scam', 'modeling-rights'],
	kinds: ['casting', 'message'],
	patterns: {
		en: [
			"(you have|you've got|u have|you got|has) ..2 (the look|the perfect look|star quality|the x factor|model potential|what it takes|a great look|a unique look)",
			'(you could|you can|u could|could) be a (model|star|actress|supermodel|top model|famous model)',
			'(came across|stumbled upon|stumbled on|found|saw|seen|love|loved|noticed) your (profile|page|instagram|photos|pics|pictures|feed|selfies|account) ..15 (model|models|modeling|modelling|shoot|brand|ambassador|campaign|muse)',
			'become a (model|star) (now|today|for free)',
			'(ever|have you) ..3 (thought|considered|think) ..4 (modeling|modelling|being a model|becoming a model)',
			'(gorgeous|beautiful|stunning|pretty|sexy|hot) ..8 (you should|would make|could be|perfect for) ..6 (model|models|modeling|modelling|campaign)',
			'(handpicked|hand picked|scouted) ..4 (you|your)',
			'you (look|are) (beautiful|gorgeous|stunning) ..16 (model|modeling|modelling|photos|pictures)',
			'you are one of ..4 (selected|chosen|picked)',
			'one of (only|just) ..2 (selected|chosen|picked)',
		],
	},
	unless: {
		en: [
			'(through your (agent|agency)|spotlight|imdb|open call|location|venue|character|role|she|he|story|dresses|clothes)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'FTC darkens runway lights on Virginia-based modeling agencies',
			publisher: 'Federal Trade Commission',
			url: 'https://ftc.gov/news-events/news/press-releases/1999/08/ftc-darkens-runway-lights-virginia-based-modeling-agencies',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'FTC charges bogus model and talent scout operation',
			publisher: 'Federal Trade Commission',
			url: 'https://ftc.gov/node/40118',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Hi, you have the perfect look for our brand.',
			'I saw your photos and you could be a model.',
			'Have you ever thought of modelling?',
			'We handpicked your profile for a campaign.',
			'You are stunning, have you done modelling before?',
		],
		lookalikes: [
			'We found your profile through your agent.',
			'A beautiful location for a wedding shoot.',
			'The character thinks she could be a star.',
			'Models with a commercial look, 25 to 40, send your book.',
		],
	},
};
