import type { LearnPage } from '../model.ts';

/** How to check: Check a person, a website or a company abroad. */
export const verifyAnyone: LearnPage = {
	id: 'verify-anyone',
	type: 'verify',
	jurisdiction: 'INT',
	title: 'Check a person, a website or a company abroad',
	paragraphs: [
		'Agent: SAG-AFTRA lists franchised agents. Union job: ask for the title, the company and the production number, then ask the union. Casting director: find the name at the Casting Society, and write to the address you find there, not to the one in the message.',
		'Website: look up when its domain was made. A big old agency does not use one that is a few weeks old, nor a free mail address.',
		"United Kingdom: Companies House shows who runs a company and since when. France: a model agency's licence stands in the Journal officiel. Jobs abroad: the Philippines (DMW) and India (eMigrate) list licensed recruiters.",
	],
	steps: [
		'Call back on a number that you found yourself.',
		'Compare names letter by letter: copies change one word.',
		'Found in a register means it exists, not that it is honest.',
	],
	sources: [
		{
			url: 'https://sagaftra.org/contracts-industry-resources/agents-managers/frequently-asked-questions',
			publisher: 'SAG-AFTRA',
			read: '2026-11-23',
		},
		{ url: 'https://www.castingsociety.com/about/faqs', publisher: 'Casting Society', read: '2026-11-23' },
		{ url: 'https://lookup.icann.org/', publisher: 'ICANN', read: '2026-11-23' },
		{
			url: 'https://find-and-update.company-information.service.gov.uk/',
			publisher: 'Companies House',
			read: '2026-11-23',
		},
	],
	checked: '2026-11-23',
	resources: ['gb-equity', 'gb-jobsaware', 'ph-dmw', 'in-emigrate'],
};
