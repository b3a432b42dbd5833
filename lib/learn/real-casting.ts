import type { LearnPage } from '../model.ts';

/** How it is done: What a real casting looks like. */
export const realCasting: LearnPage = {
	id: 'real-casting',
	type: 'practice',
	jurisdiction: 'INT',
	title: 'What a real casting looks like',
	paragraphs: [
		'You do not pay. You can look up the project and the casting director. You get the scene beforehand. It takes place in an office, studio or theatre, or you send a video; not in a hotel room or a home.',
		'Nobody asks you to undress or to send nude pictures. Under 18, a parent or chaperone comes along. You may choose your own photographer. If you are hired, a written contract comes first.',
	],
	steps: [
		'Missing one of these? Ask. Missing two? Stay away.',
		'Tell a friend the time and the place, and when you will be back.',
	],
	sources: [
		{
			url: 'https://www.sagaftra.org/contracts-industry-resources/workplace-harassment/guideline-no-1',
			publisher: 'SAG-AFTRA',
			read: '2026-11-23',
		},
		{
			url: 'https://www.nysenate.gov/legislation/laws/GBS/181',
			publisher: 'New York State Senate',
			read: '2026-11-23',
		},
	],
	checked: '2026-11-23',
	resources: ['us-sagaftra-safer-set', 'us-model-alliance'],
};
