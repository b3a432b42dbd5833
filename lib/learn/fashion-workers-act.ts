import type { LearnPage } from '../model.ts';

/** The law: New York State Fashion Workers Act. */
export const fashionWorkersAct: LearnPage = {
	id: 'fashion-workers-act',
	type: 'law',
	jurisdiction: 'US-NY',
	title: 'New York State Fashion Workers Act',
	paragraphs: [
		'In force since 19 June 2025. A model management company may not take a fee or deposit for signing you. Its commission is at most 20 percent of your pay. A contract runs three years at most and does not renew without your written yes. The price of a model flat must be told in writing before you stay.',
		"Clients: more than eight hours in a day is paid at one and a half times your rate, with a 30-minute meal break. The job must not be unreasonably dangerous, and you may bring your agent, manager or a chaperone. Nudity needs consent by the state's rules.",
		'Making or changing an AI copy of you needs your separate written consent. Since 21 December 2025 companies must be registered with the state.',
	],
	steps: [
		'Asked for money to sign? Stop and keep the message.',
		'Ask for the registration number.',
		'Complain to the Department of Labor.',
	],
	sources: [
		{
			url: 'https://dol.ny.gov/fashion',
			publisher: 'New York State Department of Labor',
			read: '2026-11-23',
		},
		{
			url: 'https://nysenate.gov/legislation/laws/LAB/1038',
			publisher: 'New York State Senate (Labor Law 1038)',
			read: '2026-11-23',
		},
		{
			url: 'https://codes.findlaw.com/ny/labor-law/lab-sect-1035/',
			publisher: 'FindLaw (Labor Law 1035)',
			read: '2026-11-23',
		},
	],
	checked: '2026-11-23',
	resources: ['us-ny-fashion-workers', 'us-model-alliance'],
};
