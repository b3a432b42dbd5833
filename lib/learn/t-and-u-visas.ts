import type { LearnPage } from '../model.ts';

/** Your rights: Visas for people who were harmed. */
export const tAndUVisas: LearnPage = {
	id: 't-and-u-visas',
	type: 'right',
	jurisdiction: 'US',
	title: 'Visas for people who were harmed',
	paragraphs: [
		'T visa: for victims of severe trafficking who are in the US because of it. It lets you stay and work, at first for up to four years. You help the police when they reasonably ask; not if you were under 18 or are too hurt by it.',
		'U visa: for victims of certain crimes, such as sexual assault, who suffered serious harm and help the police. The wait can take many years.',
		'Family can often be included, and both can lead to a green card. Practice changes: ask a lawyer.',
	],
	steps: ['Speak with a lawyer or the trafficking hotline before you go to the immigration office.'],
	sources: [
		{
			url: 'https://www.uscis.gov/policy-manual/volume-3-part-b-chapter-2',
			publisher: 'US Citizenship and Immigration Services',
			read: '2026-11-23',
		},
		{
			url: 'https://www.uscis.gov/humanitarian/victims-of-human-trafficking-and-other-crimes',
			publisher: 'US Citizenship and Immigration Services',
			read: '2026-11-24',
		},
	],
	checked: '2026-11-23',
	resources: ['us-nhth', 'us-safe-horizon-atp', 'us-cast', 'us-ny-new-americans'],
};
