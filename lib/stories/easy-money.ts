import type { Story } from './story.ts';

/** A stranger offers money for little work on a phone, or work in which other people's money passes through your hands. */
export const story: Story = {
	id: 'story-easy-money',
	harm: 'money',
	topics: ['scam'],
	kinds: ['job', 'message'],
	points: {
		'found-you': 1.25,
		stranger: 0.5,
		tasks: 1.5,
		'spare-time': 1,
		'daily-pay': 1,
		pay: 0.75,
		ease: 1,
		chat: 0.75,
		haste: 0.5,
		soothing: 0.75,
		dream: 0.5,
		'nameless-firm': 0.25,
		age: 0.25,
		'to-pay': 1,
		'pass-through': 1.25,
		'screen-work': 0.5,
		debts: 1,
	},
	needs: [
		['found-you', 'tasks', 'daily-pay', 'spare-time', 'to-pay', 'pass-through'],
		['pay', 'daily-pay', 'chat', 'haste', 'ease', 'stranger', 'to-pay', 'pass-through'],
	],
	note: 2.5,
	caution: 3.5,
	citations: [
		{
			title: 'Random text offering you a job? It’s probably a scam',
			publisher: 'Federal Trade Commission (MilitaryConsumer.gov)',
			url: 'https://militaryconsumer.gov/blog/random-text-offering-you-job-its-probably-scam',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'New year, new job? Beware of scammers',
			publisher: 'Scamwatch (Australian Competition and Consumer Commission)',
			url: 'https://www.scamwatch.gov.au/news-alerts/new-year-new-job-beware-of-scammers',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};
