import type { CountryDirectory } from '../model.ts';

/** Kenya. */
export const ke: CountryDirectory = {
	country: 'KE',
	name: 'Kenya',
	emergency: {
		country: 'KE',
		numbers: [
			{ label: 'Police', value: '999' },
			{ label: 'The same', value: '112' },
		],
		sources: [
			{
				url: 'https://www.the-star.co.ke/news/2022-08-07-police-announce-toll-free-emergency-contacts-ahead-of-polls',
				publisher: 'The Star (Kenyan police)',
				read: '2026-11-24',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'ke-1195',
			name: 'Gender violence line 1195',
			country: 'KE',
			operator: 'State Department for Gender',
			what: 'Gender violence: doctor, police, lawyer.',
			topics: ['sexual-violence', 'domestic-violence', 'harassment'],
			audience: ['anyone', 'women'],
			channels: [{ type: 'phone', value: '1195', hours: '24/7', cost: 'free' }],
			sources: [
				{
					url: 'https://www.the-star.co.ke/sasa/lifestyle/2022-01-19-avenues-for-reporting-gender-based-violence/',
					publisher: 'The Star (Kenya)',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'ke-haart',
			name: 'HAART Kenya',
			country: 'KE',
			operator: 'HAART Kenya',
			what: 'Case work, shelter, therapy and lawyers after trafficking.',
			topics: ['trafficking', 'labor-exploitation'],
			audience: ['anyone', 'minors'],
			channels: [{ type: 'web', value: 'https://haartkenya.org' }],
			sources: [
				{ url: 'https://haartkenya.org/victims-assistance/', publisher: 'HAART Kenya', read: '2026-11-23' },
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
