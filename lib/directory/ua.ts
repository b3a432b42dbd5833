import type { CountryDirectory } from '../model.ts';

/** Ukraine. */
export const ua: CountryDirectory = {
	country: 'UA',
	name: 'Ukraine',
	emergency: {
		country: 'UA',
		numbers: [{ label: 'Police', value: '102' }],
		sources: [
			{
				url: 'https://tulchynska-gromada.gov.ua/news/1750153561/',
				publisher: 'Tulchyn community council (Ukrainian government site)',
				read: '2026-11-23',
			},
		],
		confidence: 'high',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'ua-527',
			name: '527, trafficking and migration',
			country: 'UA',
			operator: 'International Organization for Migration',
			what: 'Advice on safe work abroad, and help if you were exploited.',
			topics: ['trafficking', 'labor-exploitation', 'migrants', 'immigration'],
			audience: ['anyone'],
			channels: [{ type: 'phone', value: '527', display: '527 (mobile)', cost: 'free' }],
			confidential: 'Anonymous.',
			sources: [
				{
					url: 'https://tulchynska-gromada.gov.ua/news/1750153561/',
					publisher: 'Tulchyn community council (Ukrainian government site)',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'ua-116123',
			name: 'La Strada-Ukraine',
			country: 'UA',
			operator: 'La Strada-Ukraine',
			what: 'Violence at home, trafficking and discrimination by gender.',
			topics: ['domestic-violence', 'sexual-violence', 'trafficking'],
			audience: ['anyone'],
			channels: [
				{ type: 'phone', value: '116123', display: '116 123 (mobile)', cost: 'free' },
				{ type: 'phone', value: '0800500335', display: '0 800 500 335', cost: 'free' },
			],
			confidential: 'Anonymous.',
			sources: [
				{
					url: 'https://tulchynska-gromada.gov.ua/news/1750153561/',
					publisher: 'Tulchyn community council (Ukrainian government site)',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
	],
};
