import type { Cases, Rule } from '../model.ts';

/**
 * A trip or a night away for a child with the recruiter. `stop`: no honest employer takes a child away
 * without a parent.
 */
export const rule: Rule = {
	id: 'minor-overnight',
	family: 'minors',
	harm: 'safety',
	weight: 'stop',
	topics: ['minors', 'trafficking', 'sexual-violence'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(housegirl|house girl|maid|housemaid|houseboy|helper) ..6 (12|13|14|15|16|17) ..6 (live|lives|living|stay|stays|sleep|sleeps)',
			'@minor-age ..12 (overnight|sleep over|sleepover|stay the night|stay overnight|weekend trip|travel alone|travel with us|travel with me|fly with me|fly with us|stay with us|stay at my place|stay with the photographer)',
			'(overnight|sleepover|weekend trip|trip) ..6 (for|with) ..2 (girls|boys|models|kids|teens) ..3 (13|14|15|16|17|under 18)',
			'(we|i) [can|will] (pick|collect|fetch) you [up] ..3 (after school|from school|at school|outside school)',
			'(skip|miss|leave) (school|class|classes) ..10 (shoot|casting|audition|trip|job|photos|come|model)',
			'(your|the) (daughter|son|child|kid) ..8 (travel|travels|fly|flies|stay|stays) ..5 (alone|with our team|without you|without parents|with the photographer|with the agent|with the coach)',
		],
	},
	unless: {
		en: [
			'(parent|parents|guardian|guardians|chaperone|chaperones|tutor|studio teacher|family|mother|father) ..8 (present|travel|travels|stay|stays|accompan*|must|included|paid|required|hotel|flight|come|sign)',
			'(school|scout|scouts|church|sports|choir|football|team|club|museum|class) ..6 (trip|camp|tour|sleepover|weekend)',
			'(with|and) (a|one|their|your) (parent|guardian|chaperone|mother|father)',
			'(nanny|babysitter|au pair|baby|toddler|childcare|after school club|after school programme|after school program)',
			"(never|don't|do not) ..3 (skip|miss|leave) school",
			'(holiday club|hospital|nursery|kindergarten|care home)',
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
		{
			title: 'Information on minors and employment',
			publisher: 'California Department of Industrial Relations',
			url: 'https://www.dir.ca.gov/dlse/dlse-cl.htm/',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Girls 15 to 17 for a weekend trip to the lake, photos included.',
			'We pick you up after school for the casting.',
			'Skip school on Friday for the shoot, nobody minds.',
			'Your daughter will travel alone with our team.',
			'Teen models stay overnight in shared rooms.',
			'Teenagers fly with us to Dubai for the contest.',
		],
		lookalikes: [
			'Child actor aged 14 and one parent: flights and hotel for both are paid.',
			'Scout camp for ages 11 to 14, weekend, leaders checked.',
			'School choir tour, teens stay in a hostel with teachers; parents sign.',
			'A guardian must stay with minors at the hotel.',
			'A studio teacher travels with minors, school hours are kept.',
			'Adults only, overnight shoot in the desert.',
			'Nanny wanted: collect the children after school.',
			'Your child is booked for two days at the holiday club.',
			'Parents can visit the rehearsal at any time.',
		],
	},
};
