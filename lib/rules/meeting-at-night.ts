import type { Cases, Rule } from '../model.ts';

/**
 * An audition, casting or interview late at night. `caution`: odd for a meeting, though film crews do work
 * nights.
 */
export const rule: Rule = {
	id: 'meeting-at-night',
	family: 'private-audition',
	harm: 'safety',
	weight: 'caution',
	topics: ['sexual-violence', 'performers-rights', 'modeling-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(shoot|shooting|meet|meeting|come) ..3 (after midnight|at midnight|late at night) ..8 (empty|quiet|nobody|no one|alone)',
			'(audition|auditions|casting|castings|interview|interviews|test shoot|screen test|photoshoot|photo shoot|go see|meeting|meet|meet me) ..6 (at night|late at night|tonight at midnight|midnight|after midnight|late tonight|late evening)',
			'(audition|casting|interview|test shoot|screen test|photoshoot|photo shoot|go see|meet|meet me) ..6 (10|11|12|1|2|3) (pm|am) ..3 (tonight|night|studio is quiet|at night)',
			'(audition|casting|interview|test shoot|screen test|photoshoot|photo shoot|go see) ..4 (10 pm|10pm|11 pm|11pm|11 30 pm|12 am|1 am|1am|2 am|2am)',
			'(come|drop by|stop by) ..4 (late at night|after midnight|at midnight) ..8 (audition|casting|test|photos|shoot|studio|hotel)',
		],
	},
	unless: {
		en: [
			'(night shoot|night shoots|overnight shoot|call time|crew of|call sheet|wrap)',
			'(deadline|submit|submissions|submission|apply|applications|closes|close|due|until|by|before) ..6 (midnight|11 59|11 59 pm|12 am|pm)',
			'(film|movie|musical|play|show|story|scene|role|character|episode) ..8 (night|midnight)',
			'(midnight|night) ..2 (theatre|theater|productions|pictures|sun|society|film|films|mass|menu)',
		],
	},
	citations: [
		{
			title: 'Protect yourself from possible trafficking situations',
			publisher: 'US Equal Employment Opportunity Commission',
			url: 'https://eeoc.gov/youth/protect-yourself-possible-trafficking-situations',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Code of Conduct: Guideline No. 1',
			publisher: 'SAG-AFTRA',
			url: 'https://www.sagaftra.org/contracts-industry-resources/workplace-harassment/guideline-no-1',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Test shoot at 11 pm, the studio is quiet then.',
			'The casting is tonight at midnight, dress nicely.',
			'Can we do the interview late at night, I am busy all day?',
			'Meet me after midnight and we will do a quick screen test.',
		],
		lookalikes: [
			'Night shoot on 3 May, call time 6 pm, crew of forty.',
			'Auditions close at midnight on Sunday: submit your self-tape before then.',
			'Interviews are held between 9 am and 5 pm.',
			'Midnight Theatre holds auditions on Saturday at noon.',
			'Audition for the film The Long Night on 2 March, 10 am.',
			'The audition is at 10 in the morning and the show in the evening.',
			'Come to the night market, my studio has a stall.',
		],
	},
};
