import type { Emergency, FindingCard, LearnPage, Report, Resource } from '../../lib/model.ts';

/** An organisation that does not exist, with one of each usual way of contact. */
export const aResource: Resource = {
	id: 'xx-example-line',
	name: 'Example Line',
	country: 'US',
	region: 'Ohio',
	operator: 'Example House',
	what: 'Listens and explains what you can do.',
	topics: ['trafficking'],
	audience: ['anyone'],
	channels: [
		{ type: 'phone', value: '+15555550100', display: '555-555-0100', hours: '24/7', cost: 'free' },
		{ type: 'sms', value: '555123', body: 'HI & YOU' },
		{ type: 'chat', value: 'https://chat.example.org/' },
		{ type: 'email', value: 'hello@example.org' },
		{ type: 'web', value: 'https://www.example.org/help' },
	],
	languages: 'English, Spanish',
	confidential: 'They do not tell anyone unless a life is in danger.',
	mustReport: 'Harm to a child.',
	sources: [{ url: 'https://www.example.org/about', publisher: 'Example House', read: '2026-11-23' }],
	confidence: 'high',
	checked: '2026-11-23',
};

/** An emergency number that can be called and texted. */
export const anEmergency: Emergency = {
	country: 'US',
	numbers: [{ label: 'All', value: '911', sms: '911' }],
	sources: [],
	confidence: 'high',
	checked: '2026-11-23',
};

/** A finding whose quote is hostile markup. */
export const aCard: FindingCard = {
	rule: 'a-rule',
	weight: 'stop',
	titleKey: 'Asks you to pay first',
	whyKey: 'Honest work pays you.',
	nextKey: 'pay nothing.',
	innocentKey: 'A real school may ask for a fee.',
	quotes: [{ text: 'send <img src=x onerror="steal()"> $50', start: 4, end: 40 }],
	citations: [
		{
			title: 'Job scams',
			publisher: 'FTC',
			url: 'https://consumer.ftc.gov/x',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** A report with one finding about money. */
export const aReport: Report = {
	outcome: 'checked',
	level: 'stop',
	harm: 'money',
	headlineKey: 'May cost you money',
	subtitleKey: 'Stop and check first.',
	levelKey: 'Stop and check first',
	cards: [aCard],
	topics: ['scam'],
	helpFirst: false,
	truncated: false,
};

/** A page of the Learn view. */
export const aPage: LearnPage = {
	id: 'a-page',
	type: 'definition',
	jurisdiction: 'US-NY',
	title: 'What it is',
	paragraphs: ['It is this.'],
	steps: ['Do that.'],
	sources: [{ url: 'https://www.example.gov/law', publisher: 'A state', read: '2026-11-23' }],
	checked: '2026-11-23',
	resources: ['xx-example-line'],
};
