import type { LearnPage } from '../model.ts';

/** Definition: What sexual harassment is. */
export const sexualHarassment: LearnPage = {
	id: 'sexual-harassment',
	type: 'definition',
	jurisdiction: 'US',
	title: 'What sexual harassment is',
	paragraphs: [
		'Someone makes a job or a role depend on sex. Or sexual advances, remarks, jokes or touching that you do not want make work frightening, hostile or hard. What counts is that it was unwelcome.',
		'It can come from a boss, an agent, a photographer, a colleague or a client, of any gender.',
		'The federal law is Title VII of the Civil Rights Act and the rule 29 CFR 1604.11. It covers employees, mostly where 15 or more people work. New York and California protect freelancers too.',
	],
	steps: [
		'Write down dates, places, words and who was there.',
		'Keep messages; do not delete them.',
		'Time limits are short: talk to someone soon.',
	],
	sources: [
		{ url: 'https://justice.gov/pa/node/1954356', publisher: 'US Department of Justice', read: '2026-11-24' },
		{
			url: 'https://webarchive.library.unt.edu/eot2008/20090511074924/http://edocket.access.gpo.gov/cfr_2008/julqtr/29cfr1604.11.htm',
			publisher: 'US Government Printing Office (29 CFR 1604.11, archived)',
			read: '2026-11-23',
		},
	],
	checked: '2026-11-23',
	resources: ['us-model-alliance', 'us-eeoc', 'us-ny-harass3', 'us-ca-crd'],
};
