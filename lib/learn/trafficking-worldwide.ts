import type { LearnPage } from '../model.ts';

/** Definition: Trafficking in the law of the world. */
export const traffickingWorldwide: LearnPage = {
	id: 'trafficking-worldwide',
	type: 'definition',
	jurisdiction: 'INT',
	title: 'Trafficking in the law of the world',
	paragraphs: [
		'The United Nations agreed on one meaning in 2000 (the Palermo Protocol, article 3). It looks for three things. An act: someone recruits, moves, hides or takes in a person. A means: threats, force, lies, abuse of power, or paying someone who controls the person. A purpose: to exploit them, for example for sex, forced work or slavery.',
		'When such means were used, it does not matter that the person said yes. Under 18, the means do not matter at all.',
		'So a fake casting abroad can be trafficking even if you travelled of your own free will.',
	],
	steps: [
		'Abroad and in trouble? Call the local emergency number, then your embassy.',
		'IOM can help you home, safely and for free.',
	],
	sources: [
		{
			url: 'https://www.unodc.org/unodc/en/human-trafficking/protocol.html',
			publisher: 'UN Office on Drugs and Crime',
			read: '2026-11-24',
		},
		{
			url: 'https://anti-thb.org/en/normative-framework/united-nations',
			publisher: 'Anti-trafficking portal (text of article 3)',
			read: '2026-11-24',
		},
	],
	checked: '2026-11-23',
	resources: ['int-iom', 'int-lastrada', 'eu-116006'],
};
