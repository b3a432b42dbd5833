import type { LearnPage } from '../model.ts';

/** How it is done: How honest agents are paid. */
export const agentCommission: LearnPage = {
	id: 'agent-commission',
	type: 'practice',
	jurisdiction: 'US',
	title: 'How honest agents are paid',
	paragraphs: [
		'An agent earns a share of what you were paid, after you were paid. No pay, no share.',
		'Agents franchised by SAG-AFTRA take at most 10 percent. A model management company in New York takes at most 20 percent. A manager is not an agent: ask for the share in writing.',
		'A casting director is paid by the production, never by you. A paid workshop is for teaching and may not be a hidden audition.',
	],
	steps: ['Ask: how many percent, of what, and when?', 'Get it in writing before you sign.'],
	sources: [
		{
			url: 'https://sagaftra.org/contracts-industry-resources/agents-managers/frequently-asked-questions',
			publisher: 'SAG-AFTRA',
			read: '2026-11-23',
		},
		{
			url: 'https://codes.findlaw.com/ny/labor-law/lab-sect-1035/',
			publisher: 'FindLaw (New York Labor Law 1035)',
			read: '2026-11-23',
		},
	],
	checked: '2026-11-23',
	resources: ['us-ca-labor-talent', 'us-ny-fashion-workers'],
};
