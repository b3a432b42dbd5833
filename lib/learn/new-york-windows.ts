import type { LearnPage } from '../model.ts';

/** Your rights: New York: suing after the normal time has run out. */
export const newYorkWindows: LearnPage = {
	id: 'new-york-windows',
	type: 'right',
	jurisdiction: 'US-NY',
	title: 'New York: suing after the normal time has run out',
	paragraphs: [
		'Open now, New York City: if someone used gender-motivated violence against you in the city, such as sexual assault, before 9 January 2022, you can sue them, and also a company that enabled it. The City Council opened this window on 29 January 2026 for 18 months, so it ends about 29 July 2027. An earlier one closed on 1 March 2025; its cases may be filed again or changed. For violence since 9 January 2022 the limit is seven years.',
		'Closed, New York State: the Adult Survivors Act, for people abused at 18 or over, ran from 24 November 2022 to November 2023. The window of the Child Victims Act closed on 14 August 2021.',
	],
	steps: [
		'Talk to a lawyer well before July 2027: the last day depends on the exact start.',
		'Gather dates, places, contracts, call sheets and messages.',
	],
	sources: [
		{
			url: 'https://nyc.legistar.com/LegislationDetail.aspx?GUID=B01473E5-9E7F-4D9D-8845-65C340D67F23&ID=7411818',
			publisher: 'New York City Council',
			read: '2026-11-23',
		},
		{
			url: 'https://nyassembly.gov/leg/?bn=A00648&term=&Summary=Y&Actions=Y&Votes=Y&Memo=Y&Text=Y',
			publisher: 'New York State Assembly (Adult Survivors Act)',
			read: '2026-11-24',
		},
		{
			url: 'https://www.mondaq.com/unitedstates/crime/1743362/new-york-city-council-passes-landmark-amendment-to-victims-of-gender-motivated-violence-protection-law-overriding-mayors-veto',
			publisher: 'Mondaq',
			read: '2026-11-23',
		},
	],
	checked: '2026-11-23',
	resources: ['us-nyc-hope', 'us-sanctuary', 'us-nwlc'],
};
