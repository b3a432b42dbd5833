import type { Resource } from '../../model.ts';

/** Someone to talk to in a crisis, anywhere in the United States. */
export const crisis: readonly Resource[] = [
	{
		id: 'us-988',
		name: '988 Suicide & Crisis Lifeline',
		country: 'US',
		operator: 'Vibrant Emotional Health for SAMHSA',
		what: 'A free counsellor when you cannot bear it any more or think of ending your life. Press 2 for Spanish, 1 for veterans; to text in Spanish, send AYUDA.',
		topics: ['mental-health', 'emergency'],
		audience: ['anyone'],
		channels: [
			{ type: 'phone', value: '988', hours: '24/7', cost: 'free' },
			{ type: 'sms', value: '988', hours: '24/7' },
			{ type: 'chat', value: 'https://988lifeline.org/', hours: '24/7' },
		],
		languages: 'English, Spanish; more than 240 by interpreter (phone); sign language by video',
		confidential: 'Free and confidential. They may send help if someone is in immediate danger.',
		mustReport: 'Emergency services only at immediate danger; that is rare.',
		minors: 'Young people may call too.',
		sources: [
			{
				url: 'https://988lifeline.org/get-help/what-to-expect',
				publisher: '988 Lifeline',
				read: '2026-11-23',
			},
		],
		confidence: 'high',
		checked: '2026-11-23',
	},
	{
		id: 'us-crisis-text-line',
		name: 'Crisis Text Line',
		country: 'US',
		operator: 'Crisis Text Line',
		what: 'A trained counsellor answers by text about anything that hurts: abuse, harassment, self-harm, panic. Send HOME for English, HOLA for Spanish.',
		topics: ['mental-health'],
		audience: ['anyone', 'minors'],
		channels: [
			{ type: 'sms', value: '741741', body: 'HOME', hours: '24/7', cost: 'free' },
			{ type: 'sms', value: '741741', body: 'HOLA', hours: '24/7' },
		],
		languages: 'English, Spanish',
		confidential: 'Confidential: they know only what you tell them. They may send help at immediate danger.',
		sources: [
			{
				url: 'https://healthnewshub.org/health-news-hub/top-news/1978/',
				publisher: 'Health News Hub',
				read: '2026-11-23',
			},
			{
				url: 'https://original.newsbreak.com/@amber-alexandria-1589647/2398980406605-crisis-text-line-now-offers-support-for-spanish-speakers',
				publisher: 'NewsBreak',
				read: '2026-11-23',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	{
		id: 'us-trans-lifeline',
		name: 'Trans Lifeline',
		country: 'US',
		operator: 'Trans Lifeline',
		what: 'Trans people answer the phone for trans people, in a crisis or just to talk.',
		topics: ['lgbtq', 'mental-health'],
		audience: ['lgbtq'],
		channels: [
			{
				type: 'phone',
				value: '+18775658860',
				display: '877-565-8860',
				hours: 'Mon–Fri 1 pm–9 pm Eastern',
				cost: 'free',
			},
			{ type: 'web', value: 'https://translifeline.org/' },
		],
		confidential: 'Confidential. They call nobody without your yes.',
		mustReport: 'Nothing: no emergency services without your consent.',
		sources: [
			{
				url: 'https://translifeline.org/trans-lifeline-surpasses-20000-calls-in-2018/',
				publisher: 'Trans Lifeline',
				read: '2026-11-23',
			},
			{ url: 'https://en.wikipedia.org/wiki/Trans_Lifeline', publisher: 'Wikipedia', read: '2026-11-23' },
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
];
