import type { LearnPage } from '../model.ts';

/** How it is done: Modeling and talent scams. */
export const modelingScams: LearnPage = {
	id: 'modeling-scams',
	type: 'practice',
	jurisdiction: 'US',
	title: 'Modeling and talent scams',
	paragraphs: [
		'Somebody says you have the look and invites you in. The meeting turns into a hard sell: photos, classes, a website or a place at a convention, for hundreds or thousands of dollars.',
		'The Federal Trade Commission took such companies to court. Its signs: you must use their photographer, you must pay before they work for you, or they promise jobs and pay that nobody can promise. A modeling school is not an agency.',
		'A real agency earns when you earn. The Model Alliance answers models by e-mail; we found no page of its own on scams, so this one is ours.',
	],
	steps: [
		'Never pay on the first day. Take the papers home.',
		'Call models who got work through them.',
		'Already paid? Tell your bank now and report it to the FTC.',
	],
	sources: [
		{
			url: 'https://www.ftc.gov/news-events/press-releases/1999/05/ftc-wins-permanent-injunction-against-talent-broker',
			publisher: 'Federal Trade Commission',
			read: '2026-11-24',
		},
		{
			url: 'https://georgiastatelawclinicalprograms.blog/2014/03/04/baby-youre-a-star-how-your-looks-can-get-you-sucked-into-a-scam/',
			publisher: "Georgia State University law clinic (on the FTC's advice)",
			read: '2026-11-23',
		},
	],
	checked: '2026-11-23',
	resources: ['us-ftc', 'us-model-alliance', 'us-nyc-dcwp', 'us-aarp-fraud'],
};
