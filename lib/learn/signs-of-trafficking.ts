import type { LearnPage } from '../model.ts';

/** How it is done: Signs that somebody may not be free. */
export const signsOfTrafficking: LearnPage = {
	id: 'signs-of-trafficking',
	type: 'practice',
	jurisdiction: 'INT',
	title: 'Signs that somebody may not be free',
	paragraphs: [
		'One sign alone proves nothing; several together are a reason to ask for advice.',
		'Someone else holds the passport, phone or money. There is a debt to the boss or recruiter. The pay is not what was promised. The person cannot leave the job or home, is watched, or is never alone. Someone speaks for them. They are threatened with harm or deportation.',
		'Anyone under 18 who sells sex is a victim in law.',
	],
	steps: [
		'Do not confront the other person; it can put them in danger.',
		'Ask only when you are alone together: can you leave? Who has your passport?',
		'Call a hotline for advice; you need not give your name.',
	],
	sources: [
		{
			url: 'https://www.wisdoj.gov/Pages/CriminalJusticeServices/recognizing-human-trafficking.aspx',
			publisher: 'Wisconsin Department of Justice',
			read: '2026-11-23',
		},
		{
			url: 'https://www.dhs.gov/blue-campaign/government-roles',
			publisher: 'US Department of Homeland Security',
			read: '2026-11-23',
		},
	],
	checked: '2026-11-23',
	resources: ['us-nhth', 'gb-modern-slavery-helpline', 'int-lastrada'],
};
