import type { LearnPage } from '../model.ts';

/** How it is done: Hotel rooms, nudity and sex scenes. */
export const auditionsAndNudity: LearnPage = {
	id: 'auditions-and-nudity',
	type: 'practice',
	jurisdiction: 'INT',
	title: 'Hotel rooms, nudity and sex scenes',
	paragraphs: [
		"The US actors' union SAG-AFTRA is against auditions and meetings in private hotel rooms or homes. No other place? Bring a second person, with no closed door between you.",
		'On union jobs nobody may be nude or act sex in an audition, or ask for nude photos. You are told before the audition if the role has nudity. Real sex is forbidden. You get a written rider at least 48 hours before, and may still say no before filming.',
		'Equity in Britain: nobody may ask for a sex act at an audition, or ask you to undress without an observer both sides agree to. Union rules, and a good measure for every job.',
	],
	steps: [
		'Ask for an office, a studio or a public place.',
		'No change possible? Say no. Honest people accept it.',
	],
	sources: [
		{
			url: 'https://www.sagaftra.org/contracts-industry-resources/workplace-harassment/guideline-no-1',
			publisher: 'SAG-AFTRA',
			read: '2026-11-23',
		},
		{
			url: 'https://sagaftra.org/quick-guide-scenes-involving-nudity-and-simulated-sex-0',
			publisher: 'SAG-AFTRA',
			read: '2026-11-23',
		},
		{
			url: 'https://www.equity.org.uk/getting-involved/campaigns/manifesto-for-casting/manifesto-for-casting/before-the-audition/',
			publisher: 'Equity UK',
			read: '2026-11-23',
		},
	],
	checked: '2026-11-23',
	resources: ['us-sagaftra-safer-set', 'gb-equity'],
};
