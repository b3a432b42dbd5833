import type { CountryDirectory } from '../model.ts';

/** Mexico. */
export const mx: CountryDirectory = {
	country: 'MX',
	name: 'Mexico',
	emergency: {
		country: 'MX',
		numbers: [{ label: 'Emergency', value: '911' }],
		sources: [
			{
				url: 'https://docslib.org/doc/9511007/osac-country-security-report-mexico',
				publisher: 'OSAC, US Department of State (copy)',
				read: '2026-11-23',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'mx-trata',
			name: 'Línea contra la Trata',
			country: 'MX',
			operator: 'Consejo Ciudadano, Mexico City',
			what: 'Lawyers and psychologists on trafficking; WhatsApp works from anywhere.',
			topics: ['trafficking', 'labor-exploitation'],
			audience: ['anyone'],
			channels: [
				{ type: 'phone', value: '+528005533000', display: '800 5533 000', hours: '24/7', cost: 'free' },
				{ type: 'whatsapp', value: '+528005533000', display: '800 5533 000', hours: '24/7' },
			],
			languages: 'Spanish',
			confidential: 'Confidential; anonymous if you want.',
			sources: [
				{
					url: 'https://www.24-horas.mx/2021/03/16/un-chat-para-denunciar-la-trata-de-personas/',
					publisher: '24 Horas (column by the head of the Consejo)',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'mx-cdmx-765',
			name: 'Línea SOS Mujeres *765',
			country: 'MX',
			region: 'Ciudad de México',
			city: 'Mexico City',
			operator: 'Gobierno de la Ciudad de México',
			what: 'Women and girls in danger in Mexico City: sends police or an ambulance.',
			topics: ['emergency', 'sexual-violence', 'domestic-violence'],
			audience: ['women'],
			channels: [
				{ type: 'phone', value: '*765', display: '*765 (Mexico City)', hours: '24/7', cost: 'free' },
			],
			confidential: 'Confidential.',
			sources: [
				{
					url: 'https://www.alcaldesdemexico.com/notas-principales/linea-sos-para-emergencias-de-violencia-de-genero-en-cdmx/',
					publisher: 'Alcaldes de México',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
