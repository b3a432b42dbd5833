import type { LearnPage } from '../model.ts';

/** Your rights: How long you have to complain about harassment. */
export const harassmentTimeLimits: LearnPage = {
	id: 'harassment-time-limits',
	type: 'right',
	jurisdiction: 'US',
	title: 'How long you have to complain about harassment',
	paragraphs: [
		'Federal (EEOC): 180 days from the last incident, or 300 days where a state or city has a similar law, as in New York and California. Weekends and holidays count. A complaint inside the company does not stop the clock.',
		'New York State: three years, with the Division of Human Rights or in court. Freelancers, contractors and interns count, and it need not be "severe": more than petty slights is enough. California: three years, with the Civil Rights Department.',
	],
	steps: ['Count the days today.', 'File when you have decided; do not wait for the company.'],
	sources: [
		{
			url: 'https://webarchive.library.unt.edu/eot2008/20090114021107/https://apps.eeoc.gov/eas/english/help_time.html',
			publisher: 'EEOC (archived)',
			read: '2026-11-23',
		},
		{
			url: 'https://dhr.ny.gov/legalupdates',
			publisher: 'New York State Division of Human Rights',
			read: '2026-11-23',
		},
		{
			url: 'https://www.dfeh.ca.gov/complaintprocess?content=fileComplaint',
			publisher: 'California Civil Rights Department',
			read: '2026-11-23',
		},
	],
	checked: '2026-11-23',
	resources: ['us-eeoc', 'us-ny-harass3', 'us-ca-crd'],
};
