import type { LearnPage } from '../model.ts';

/** Your rights: New York: freelancers must be paid. */
export const freelanceIsntFree: LearnPage = {
	id: 'freelance-isnt-free',
	type: 'right',
	jurisdiction: 'US-NY',
	title: 'New York: freelancers must be paid',
	paragraphs: [
		"If you freelance in New York for 800 dollars or more within 120 days, the client must give you a written contract: who, what, how much, when. With no date set, you must be paid within 30 days after the work. If they do not pay, you can claim twice the sum and the lawyer's fees. They may not punish you for asking.",
		'The state law is in force since 28 August 2024; New York City has had one since 2017. A model with an agency can be covered.',
	],
	steps: [
		'Ask for the contract before you start.',
		'Unpaid? Call 311 in the city and ask for Freelance Workers; elsewhere the Attorney General.',
	],
	sources: [
		{
			url: 'https://modelalliance.org/nyc-freelance-worker',
			publisher: 'Model Alliance',
			read: '2026-11-23',
		},
		{
			url: 'https://workforcebulletin.com/freelance-isnt-free-act-soon-takes-effect-throughout-new-york-state',
			publisher: 'Workforce Bulletin',
			read: '2026-11-23',
		},
	],
	checked: '2026-11-23',
	resources: ['us-nyc-dcwp', 'us-nyc-311'],
};
