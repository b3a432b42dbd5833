import type { Cases, Rule } from '../model.ts';

/** A studio or brand with a private e-mail address or a chat number. */
export const rule: Rule = {
	id: 'famous-name-free-mail',
	family: 'impersonation',
	harm: 'money',
	weight: 'stop',
	topics: ['scam', 'performers-rights'],
	kinds: ['casting', 'message'],
	patterns: {
		en: [
			'@famous-brand ..20 (<freemail>|<chatlink>|@free-mail-name|@chat-app)',
			'(<freemail>|<chatlink>|@free-mail-name|@chat-app) ..20 @famous-brand',
			"(i am|i'm|im|we are|this is|my name is) ..8 (casting|scout|scouting|talent|recruiter|producer) ..6 (for|from|with|at) @famous-brand",
			"(i am|i'm|this is|my name is) ..6 (from|with|at|of) @famous-brand ..12 (casting|scout|scouting|model|models|talent|audition|role)",
			'on behalf of @famous-brand ..12 (model|models|casting|talent|extras|audition|ambassador)',
		],
	},
	unless: {
		en: [
			'@safety-notice',
			'(seen on|featured on|airs on|streaming on|credits include|watch ..2 on|resume|tagged|worked for|clients include)',
			'(impersonat*|fake|not from)',
			'(pretend|pretends|pretending)',
		],
	},
	citations: [
		{
			title: 'Consumer alert on unexpected texts about a virtual casting call',
			publisher: 'Federal Trade Commission (MilitaryConsumer.gov)',
			url: 'https://www.militaryconsumer.gov/node/326928',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Vetting casting notices',
			publisher: 'Equity',
			url: 'https://www.equity.org.uk/advice-and-support/casting-and-auditions/vetting-casting-notices',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Casting for a new Netflix series, send photos to castingdesk@gmail.com',
			'I am a talent scout for Disney and I would like you to audition.',
			'Text our manager on WhatsApp for the Gucci campaign.',
			'On behalf of Vogue we are looking for models.',
		],
		lookalikes: [
			'Student film, write to lakesidefilm@gmail.com',
			'Her credits include a Netflix series and a play in Leeds.',
			'Agency for commercials; past clients include Nike.',
			'Beware of fake casting messages that claim to be from Disney.',
			'The show airs on Hulu; apply on the casting site.',
		],
	},
};
