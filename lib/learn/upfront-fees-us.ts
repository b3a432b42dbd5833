import type { LearnPage } from '../model.ts';

/** The law: Upfront fees: New York and California. */
export const upfrontFeesUs: LearnPage = {
	id: 'upfront-fees-us',
	type: 'law',
	jurisdiction: 'US',
	title: 'Upfront fees: New York and California',
	paragraphs: [
		'New York: nobody who claims to be in show business may advertise acting or modeling jobs for which you must pay first (Arts and Cultural Affairs Law 37.07). Agencies need a licence, and must tell you before an audition whom you meet, where and for what work.',
		'California: nobody may charge you in advance for auditions, jobs, an agent or a manager; done on purpose, it is a crime (Krekorian Act). Classes, photos and listing sites may cost money, but need a written contract and a 50,000 dollar bond.',
	],
	steps: [
		'Never pay for an agent or a promised audition.',
		'Keep the advert and the request for money; report them.',
	],
	sources: [
		{
			url: 'https://www.nysenate.gov/legislation/laws/GBS/181',
			publisher: 'New York State Senate',
			read: '2026-11-23',
		},
		{
			url: 'http://leginfo.ca.gov/pub/09-10/bill/asm/ab_1301-1350/ab_1319_bill_20091011_chaptered.html',
			publisher: 'California Legislature',
			read: '2026-11-23',
		},
		{ url: 'http://ny.elaws.us/law/aca_tm_art37_sec.37.07', publisher: 'NY elaws', read: '2026-11-23' },
	],
	checked: '2026-11-23',
	resources: ['us-nyc-dcwp', 'us-ca-labor-talent', 'us-ftc'],
};
