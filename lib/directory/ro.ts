import type { CountryDirectory } from '../model.ts';

/** Romania. */
export const ro: CountryDirectory = {
	country: 'RO',
	name: 'Romania',
	emergency: {
		country: 'RO',
		numbers: [{ label: 'Police, ambulance, fire', value: '112' }],
		sources: [
			{
				url: 'https://www.romania-actualitati.ro/stiri/romania/anitp-traficul-de-persoane-a-scazut-in-romania-id169625.html',
				publisher: 'Radio România Actualități',
				read: '2026-11-23',
			},
		],
		confidence: 'high',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'ro-anitp',
			name: 'ANITP',
			country: 'RO',
			operator: 'Agenția Națională Împotriva Traficului de Persoane',
			what: 'Information before you work abroad, and help for victims of trafficking.',
			topics: ['trafficking', 'labor-exploitation', 'migrants'],
			audience: ['anyone'],
			channels: [
				{ type: 'phone', value: '+40800800678', display: '0 800 800 678', cost: 'free' },
				{ type: 'web', value: 'https://anitp.mai.gov.ro' },
			],
			sources: [
				{
					url: 'https://www.romania-actualitati.ro/stiri/romania/anitp-traficul-de-persoane-a-scazut-in-romania-id169625.html',
					publisher: 'Radio România Actualități (speaker of ANITP)',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'ro-anes',
			name: 'ANES line',
			country: 'RO',
			operator: 'ANES',
			what: 'Violence at home, sexual violence, trafficking and harassment: lawyers, psychologists, shelters.',
			topics: ['domestic-violence', 'sexual-violence', 'trafficking', 'harassment'],
			audience: ['anyone'],
			channels: [
				{ type: 'phone', value: '+40800500333', display: '0800 500 333', hours: '24/7', cost: 'free' },
			],
			confidential: 'Confidential.',
			sources: [
				{
					url: 'https://anes.gov.ro/call-center/',
					publisher: 'ANES (Romanian government)',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
	],
};
