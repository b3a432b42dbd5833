import type { LearnPage } from '../model.ts';

/** Your rights: When sexual pictures of you are online. */
export const picturesOnline: LearnPage = {
	id: 'pictures-online',
	type: 'right',
	jurisdiction: 'US',
	title: 'When sexual pictures of you are online',
	paragraphs: [
		'Since 19 May 2026 sites and apps in the US must take down sexual pictures posted without your yes within 48 hours of a valid request. Pictures made by AI count too. The Federal Trade Commission enforces it.',
		'You can also have a picture blocked before it spreads, without handing it over. Taken under 18: Take It Down. At 18 or over: StopNCII.',
	],
	steps: [
		'Write down the address of the page as proof.',
		'Ask the site to remove it; if it does not, complain at TakeItDown.ftc.gov.',
		'Someone wants money for it? Do not pay; tell the FBI.',
	],
	sources: [
		{ url: 'https://takeitdown.ncmec.org/faq/', publisher: 'NCMEC', read: '2026-11-23' },
		{ url: 'https://stopncii.org/gyik', publisher: 'StopNCII.org', read: '2026-11-23' },
		{
			url: 'https://www.owlbrief.com/briefs/13344-ftc-enforces-take-it-down-act-48-hour-takedown-requirement',
			publisher: 'OwlBrief',
			read: '2026-11-23',
		},
	],
	checked: '2026-11-23',
	resources: ['us-ftc-takeitdown', 'us-take-it-down', 'us-stopncii', 'us-fbi'],
};
