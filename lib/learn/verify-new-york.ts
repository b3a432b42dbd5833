import type { LearnPage } from '../model.ts';

/** How to check: Check an agency in New York. */
export const verifyNewYork: LearnPage = {
	id: 'verify-new-york',
	type: 'verify',
	jurisdiction: 'US-NY',
	title: 'Check an agency in New York',
	paragraphs: [
		'Model management companies must be registered with the state since 21 December 2025: ask for the number and the certificate. Employment and talent agencies need a licence: in New York City from Consumer and Worker Protection (call 311), elsewhere from the Department of Labor.',
		'The company register shows whether a company exists and since when; it is no licence.',
	],
	steps: [
		'Ask for the registration or licence number before you sign.',
		'No number, or another name or address? Do not sign and do not pay.',
	],
	sources: [
		{
			url: 'https://dol.ny.gov/fashion',
			publisher: 'New York State Department of Labor',
			read: '2026-11-23',
		},
		{
			url: 'https://www.nyc.gov/site/dca/businesses/license-checklist-employment-agency.page',
			publisher: 'NYC Consumer and Worker Protection',
			read: '2026-11-23',
		},
		{
			url: 'https://apps.dos.ny.gov/publicInquiry/',
			publisher: 'New York Department of State',
			read: '2026-11-23',
		},
	],
	checked: '2026-11-23',
	resources: ['us-ny-fashion-workers', 'us-nyc-dcwp'],
};
