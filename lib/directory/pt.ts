import type { CountryDirectory } from '../model.ts';

/** Portugal. */
export const pt: CountryDirectory = {
	country: 'PT',
	name: 'Portugal',
	emergency: {
		country: 'PT',
		numbers: [{ label: 'Police, ambulance, fire', value: '112' }],
		sources: [
			{
				url: 'https://queixaselectronicas.mai.gov.pt/Micrositevd/Apoios.html',
				publisher: 'Portuguese Ministry of the Interior',
				read: '2026-11-23',
			},
		],
		confidence: 'high',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'pt-tsh',
			name: 'Line for victims of trafficking',
			country: 'PT',
			operator: 'Specialist teams of APF',
			what: 'Your rights, someone to talk to and a safe place, at any hour.',
			topics: ['trafficking', 'labor-exploitation'],
			audience: ['anyone'],
			channels: [
				{
					type: 'phone',
					value: '+351964608288',
					display: '964 608 288',
					hours: '24/7',
					cost: 'price of a call to a mobile phone',
				},
				{
					type: 'web',
					value: 'https://eportugal.gov.pt/servicos/pedir-apoio-para-as-vitimas-de-trafico-de-pessoas',
				},
			],
			confidential: 'Anonymous and confidential.',
			sources: [
				{
					url: 'https://eportugal.gov.pt/servicos/pedir-apoio-para-as-vitimas-de-trafico-de-pessoas',
					publisher: 'Portuguese government (ePortugal)',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
	],
};
