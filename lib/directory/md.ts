import type { CountryDirectory } from '../model.ts';

/** Moldova. */
export const md: CountryDirectory = {
	country: 'MD',
	name: 'Moldova',
	emergency: {
		country: 'MD',
		numbers: [{ label: 'Police, ambulance, fire', value: '112' }],
		sources: [
			{
				url: 'https://ipn.md/ro/print/de-astazi-devine-activ-serviciul-unic-de-urgenta-112--7967_1040809.html',
				publisher: 'IPN Moldova',
				read: '2026-11-24',
			},
			{
				url: 'https://moldova1.md/p/66738/moldovans-in-romania-placed-2-938-calls-to-moldova-s-emergency-112',
				publisher: 'Moldova 1',
				read: '2026-11-24',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'md-lastrada',
			name: 'La Strada Moldova',
			country: 'MD',
			operator: 'International Center La Strada Moldova',
			what: 'Ask about a job offer abroad before you leave; help after trafficking.',
			topics: ['trafficking', 'labor-exploitation', 'scam', 'migrants'],
			audience: ['anyone', 'workers', 'migrants'],
			channels: [
				{ type: 'phone', value: '080077777', display: '0 800 77777 (inside Moldova)', cost: 'free' },
				{ type: 'phone', value: '+37322233309', display: '+373 22 23 33 09 (from abroad)' },
				{ type: 'web', value: 'https://lastrada.md' },
			],
			languages: 'Romanian, Russian',
			sources: [
				{
					url: 'https://lastrada.md/eng/articles/over-100-000-calls-to-the-hotline-110',
					publisher: 'La Strada Moldova',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
