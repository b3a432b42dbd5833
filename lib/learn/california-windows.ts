import type { LearnPage } from '../model.ts';

/** Your rights: California: suing after the normal time has run out. */
export const californiaWindows: LearnPage = {
	id: 'california-windows',
	type: 'right',
	jurisdiction: 'US-CA',
	title: 'California: suing after the normal time has run out',
	paragraphs: [
		'If you were sexually assaulted in California as an adult and your time to sue ran out, the law AB 250 (chapter 682 of 2025) gives you a second chance from 1 January 2026 to 31 December 2027. You can sue the person; to sue a private company you must show that it tried to cover up earlier assaults. Public bodies are not covered.',
		'For assaults on or after 1 January 2009 an older law, AB 2777, may help too, but only until 31 December 2026.',
	],
	steps: [
		'Talk to a lawyer now if it happened in or after 2009.',
		'Show the lawyer any confidentiality agreement; it may be part of a cover-up.',
	],
	sources: [
		{
			url: 'https://opencalaccess.org/leginfo/bill_info/20250AB25095CHP',
			publisher: 'California Legislature data, on OpenCalAccess',
			read: '2026-11-24',
		},
		{
			url: 'https://dailyjournal.com/articles/389119-ab-250-more-time-for-sexual-assault-survivors',
			publisher: 'Daily Journal',
			read: '2026-11-23',
		},
	],
	checked: '2026-11-23',
	resources: ['us-pov-la', 'us-rainn', 'us-ca-crd'],
};
