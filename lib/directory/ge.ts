import type { CountryDirectory } from '../model.ts';

/** Georgia. */
export const ge: CountryDirectory = {
	country: 'GE',
	name: 'Georgia',
	emergency: {
		country: 'GE',
		numbers: [{ label: 'Police, ambulance, fire', value: '112' }],
		sources: [
			{
				url: 'https://labirint.online/georgia-my-child-is-a-victim-of-domestic-or-sexual-violence/',
				publisher: 'Labirint (guide for migrant women)',
				read: '2026-11-23',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'ge-statefund',
			name: 'State care line 116 006',
			country: 'GE',
			operator: 'Agency for State Care',
			what: 'Advice on violence in eight languages; shelters after trafficking or sexual violence.',
			topics: ['trafficking', 'sexual-violence', 'domestic-violence'],
			audience: ['anyone', 'women'],
			channels: [{ type: 'phone', value: '116006', display: '116 006', hours: '24/7', cost: 'free' }],
			languages: 'Georgian, English, Russian, Turkish, Azerbaijani, Armenian, Arabic, Persian',
			confidential: 'Anonymous.',
			sources: [
				{
					url: 'https://netgazeti.ge/news/501892/',
					publisher: 'Netgazeti (agency notice)',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
