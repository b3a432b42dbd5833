import type { LearnPage } from '../model.ts';

/** The law: Upfront fees: Britain, France, Spain and the world. */
export const upfrontFeesAbroad: LearnPage = {
	id: 'upfront-fees-abroad',
	type: 'law',
	jurisdiction: 'INT',
	title: 'Upfront fees: Britain, France, Spain and the world',
	paragraphs: [
		'United Kingdom: an agency may not charge you for finding work, and may never charge photographic or fashion models upfront. Actors and dancers may pay for a listing, but not in the first 30 days.',
		'France: a model agency needs a state licence and employs you. Spain: job agencies must be free for workers. ',
		'The world standard (ILO Convention 181) says that the employer pays, not the worker; some countries allow exceptions for artists and models.',
	],
	steps: ['Never pay on the day.', 'Asked for money? Ask which law allows it.'],
	sources: [
		{
			url: 'https://www.gov.uk/agency-workers-your-rights/entertainment-and-modelling-agencies',
			publisher: 'GOV.UK',
			read: '2026-11-23',
		},
		{
			url: 'https://bpifrance-creation.fr/activites-reglementees/agence-mannequins',
			publisher: 'Bpifrance Création',
			read: '2026-11-23',
		},
		{
			url: 'https://boe.gob.es/buscar/doc.php?id=BOE-A-2010-20151',
			publisher: 'Boletín Oficial del Estado (Spain)',
			read: '2026-11-23',
		},
		{
			url: 'https://weceurope.org/?p=1045',
			publisher: 'World Employment Confederation-Europe (ILO C181)',
			read: '2026-11-23',
		},
	],
	checked: '2026-11-23',
	resources: ['gb-report-fraud', 'gb-equity', 'ph-dmw'],
};
