import type { Cases, Rule } from '../model.ts';

/** A direct question for age and pictures in one breath. `note`: castings ask both, though seldom so. */
export const rule: Rule = {
	id: 'how-old-and-pictures',
	family: 'minors',
	harm: 'safety',
	weight: 'note',
	topics: ['minors', 'image-abuse', 'sexual-violence'],
	kinds: ['message'],
	patterns: {
		en: [
			'how old (are|r) (you|u|ya) ..8 (send|share|show|snap|dm) ..5 @pictures',
			'how old (are|r) (you|u|ya) ..8 (have|got|any) ..3 @pictures',
			'(send|share|show|dm) ..2 (me|us|some|a|your|ur) ..3 @pictures ..6 (tell me|and) ..1 how old (you|u)',
			'(what is your age|what s your age|your age) ..3 (and|then) ..3 (send|show) me ..4 @pictures',
		],
	},
	unless: {
		en: [
			'(parent|parents|guardian|guardians|your child|your dog|your cat|the house|the car|your building)',
			'(with|through) your agent',
			'@safety-notice',
			'(or over|or older|or above|and over)',
		],
	},
	citations: [
		{
			title: 'Online exploitation',
			publisher: 'National Center for Missing & Exploited Children',
			url: 'https://www.missingkids.com/theissues/onlineexploitation',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'How old are you and can you send pics for the casting?',
			'how old r u, got any more photos for my shoot?',
			'Send me some selfies and tell me how old you are.',
			'What is your age, and then send me two pictures for the film.',
		],
		lookalikes: [
			'Submit your headshot, résumé and playing age through the form.',
			'How old is the car, and can you send pictures?',
			'A parent writes to us how old the child is and sends a photo.',
			'How old are you when you may vote here?',
			'Send photos of the flat, it is thirty years old.',
			'Applicants give their age range and a recent photo.',
			'Are you 16 or over?',
		],
	},
};
