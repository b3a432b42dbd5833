import type { LearnPage } from '../model.ts';

/** How to check: Check an agency in California. */
export const verifyCalifornia: LearnPage = {
	id: 'verify-california',
	type: 'verify',
	jurisdiction: 'US-CA',
	title: 'Check an agency in California',
	paragraphs: [
		'A talent agency, for models too, needs a licence of the Labor Commissioner. The number must be in every advert that looks for talent. Name, address and number must match.',
		'A manager without this licence may advise you but may not promise you work. The company register (bizfile) shows whether a company is active; it is no licence.',
	],
	steps: [
		"Look the agency up on the Labor Commissioner's licence pages.",
		'No result, or expired? Do not sign and do not pay.',
	],
	sources: [
		{
			url: 'https://www.dir.ca.gov/dlse/Talent_Agency_License.html',
			publisher: 'California Labor Commissioner',
			read: '2026-11-23',
		},
		{
			url: 'https://bizfileonline.sos.ca.gov/search/business',
			publisher: 'California Secretary of State',
			read: '2026-11-23',
		},
	],
	checked: '2026-11-23',
	resources: ['us-ca-labor-talent'],
};
