import type { LearnPage } from '../model.ts';

/** Definition: What trafficking is. */
export const trafficking: LearnPage = {
	id: 'trafficking',
	type: 'definition',
	jurisdiction: 'US',
	title: 'What trafficking is',
	paragraphs: [
		'US law (22 USC 7102) names two forms. Sex trafficking: someone gets a person to do a sex act for money or anything of value, by force, lies or threats. If the person is under 18, nothing of that has to be shown. Labour trafficking: someone gets or keeps a person for work by force, lies or threats, to hold them in servitude, in debt or as a slave.',
		'Nobody has to be locked up or moved over a border. It can start with a modeling job, a casting or a contract that looked real.',
		'It is a crime to keep your passport to make you work (18 USC 1592), or to hold you because you owe money (18 USC 1581). Saying yes at first changes nothing when the offer was a lie. You did nothing wrong.',
	],
	steps: [
		'In danger now: call 911.',
		'Not sure? The National Human Trafficking Hotline listens and helps you to plan.',
	],
	sources: [
		{
			url: 'https://www.uscis.gov/policy-manual/volume-3-part-b-chapter-2',
			publisher: 'US Citizenship and Immigration Services',
			read: '2026-11-23',
		},
		{
			url: 'https://www.dhs.gov/blue-campaign/government-roles',
			publisher: 'US Department of Homeland Security',
			read: '2026-11-23',
		},
		{
			url: 'https://www.justice.gov/crt/about/crm/1581fin.php',
			publisher: 'US Department of Justice (18 USC 1581 to 1592)',
			read: '2026-11-23',
		},
	],
	checked: '2026-11-23',
	resources: ['us-nhth', 'us-cast', 'us-safe-horizon-atp'],
};
