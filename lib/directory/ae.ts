import type { CountryDirectory } from '../model.ts';

/** United Arab Emirates. */
export const ae: CountryDirectory = {
	country: 'AE',
	name: 'United Arab Emirates',
	emergency: {
		country: 'AE',
		numbers: [
			{ label: 'Police', value: '999' },
			{ label: 'Ambulance', value: '998' },
		],
		sources: [
			{
				url: 'https://gulfnews.com/living-in-uae/safety-security/received-a-fraudulent-message-claiming-to-be-from-the-police-call-these-numbers-1.1655820792969',
				publisher: 'Gulf News',
				read: '2026-11-23',
			},
			{
				url: 'https://citiesinsider.com/country/united-arab-emirates/sharjah/emergency-communication/en',
				publisher: 'Cities Insider',
				read: '2026-11-24',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'ae-800save',
			name: '800 SAVE',
			country: 'AE',
			operator: "Ewa'a",
			what: 'Report trafficking; shelter, doctor, legal help. Speak with your embassy or a lawyer early.',
			topics: ['trafficking', 'labor-exploitation', 'sexual-violence'],
			audience: ['anyone', 'women'],
			channels: [
				{ type: 'phone', value: '8007283', display: '800 7283 (800 SAVE)' },
				{ type: 'web', value: 'https://ewaa.gov.ae' },
			],
			languages: 'Several',
			sources: [
				{
					url: 'https://ewaa.gov.ae/en/trafficking-hotline-launched/',
					publisher: "Ewa'a",
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
