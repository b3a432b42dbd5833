import type { CountryDirectory } from '../model.ts';

/** Italy. */
export const it: CountryDirectory = {
	country: 'IT',
	name: 'Italy',
	emergency: {
		country: 'IT',
		numbers: [{ label: 'Police, ambulance, fire', value: '112' }],
		sources: [
			{
				url: 'https://www.mamoudzou.yt/service-public/particuliers/?xml=F33954',
				publisher: 'Service-Public (French state, copy on a town site)',
				read: '2026-11-23',
			},
		],
		confidence: 'high',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'it-antitratta',
			name: 'Numero Verde Antitratta',
			country: 'IT',
			operator: 'Department for Equal Opportunities',
			what: 'For people forced to work, to sell sex or to beg, and for anyone who wants to report it.',
			topics: ['trafficking', 'labor-exploitation', 'migrants'],
			audience: ['anyone'],
			channels: [{ type: 'phone', value: '800290290', display: '800 290 290', hours: '24/7', cost: 'free' }],
			languages: 'Several languages',
			confidential: 'Anonymous.',
			sources: [
				{
					url: 'https://www.pariopportunita.gov.it/it/politiche-e-attivita/tratta-degli-esseri-umani-e-grave-sfruttamento/numero-verde-antitratta/',
					publisher: 'Italian Department for Equal Opportunities',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'it-1522',
			name: '1522, violence and stalking',
			country: 'IT',
			operator: 'Department for Equal Opportunities',
			what: 'For anyone who suffers violence or stalking: information and the way to a shelter. Chat too.',
			topics: ['sexual-violence', 'domestic-violence', 'harassment'],
			audience: ['women', 'anyone'],
			channels: [
				{ type: 'phone', value: '1522', hours: '24/7', cost: 'free' },
				{ type: 'chat', value: 'https://www.1522.eu' },
			],
			languages:
				'Italian, English, French, Spanish, Arabic, Farsi, Albanian, Russian, Ukrainian, Portuguese, Polish',
			confidential: 'Anonymous.',
			sources: [{ url: 'https://www.1522.eu/cose-1522/?lang=en', publisher: '1522', read: '2026-11-23' }],
			confidence: 'high',
			checked: '2026-11-23',
		},
	],
};
