import type { LearnPage } from '../model.ts';

/** The law: New York Child Victims Act. */
export const childVictimsAct: LearnPage = {
	id: 'child-victims-act',
	type: 'law',
	jurisdiction: 'US-NY',
	title: 'New York Child Victims Act',
	paragraphs: [
		'This 2019 law gives people who were sexually abused under 18 more time. You can sue the abuser, or an institution that let it happen, until you turn 55. Criminal charges can be brought until you turn 28; for some crimes the limit differs.',
		'It also opened a look-back window for old cases of people of any age. That window opened on 14 August 2019, was made longer once, and closed on 14 August 2021. It is over. The age of 55 may not help where an older, shorter limit had already run out.',
		'The Model Alliance has a page on this law from 2019. Its dates for the window are out of date.',
	],
	steps: [
		'Under 55? Ask a lawyer what applies to you.',
		"If it happened in New York City, look at the city's window too: it is open.",
	],
	sources: [
		{
			url: 'https://nyassembly.gov/leg/?default_fld=&bn=A09036&term=2019&Summary=Y&Memo=Y',
			publisher: 'New York State Assembly',
			read: '2026-11-24',
		},
		{
			url: 'https://www.safehorizon.org/get-help/child-victims-act/',
			publisher: 'Safe Horizon',
			read: '2026-11-23',
		},
		{
			url: 'https://modelalliance.org/2019/the-child-victims-act/the-child-victims-act',
			publisher: 'Model Alliance (2019)',
			read: '2026-11-23',
		},
	],
	checked: '2026-11-23',
	resources: ['us-model-alliance', 'us-nyc-hope', 'us-rainn'],
};
