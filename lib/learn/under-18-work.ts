import type { LearnPage } from '../model.ts';

/** The law: Under 18: permits for child models and performers. */
export const under18Work: LearnPage = {
	id: 'under-18-work',
	type: 'law',
	jurisdiction: 'US',
	title: 'Under 18: permits for child models and performers',
	paragraphs: [
		'New York: everyone under 18 who acts or models needs a Child Performer Permit; it is free. Child models are covered since 20 November 2013. The employer needs a certificate and puts 15 percent of the pay into a trust for the child.',
		'California: an Entertainment Work Permit, free for six months. Adults who coach, manage or photograph child performers for pay need a Child Performer Services permit, with fingerprints.',
	],
	steps: [
		'No permit, no job.',
		'Ask the company for its certificate, and the adults for their permit.',
		'Parents: stay with your child.',
	],
	sources: [
		{
			url: 'https://dol.ny.gov/child-performer-frequently-asked-questions',
			publisher: 'New York State Department of Labor',
			read: '2026-11-23',
		},
		{
			url: 'https://permits.dir.ca.gov/ewp/',
			publisher: 'California Labor Commissioner',
			read: '2026-11-23',
		},
	],
	checked: '2026-11-23',
	resources: ['us-ny-child-performer', 'us-ca-ewp', 'us-childhelp'],
};
