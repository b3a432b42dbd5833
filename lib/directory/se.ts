import type { CountryDirectory } from '../model.ts';

/** Sweden. */
export const se: CountryDirectory = {
	country: 'SE',
	name: 'Sweden',
	emergency: {
		country: 'SE',
		numbers: [{ label: 'Police, ambulance, fire', value: '112' }],
		sources: [
			{
				url: 'https://www.msb.se/sv/om-msb/lattlast/hjalp-att-ringa-vid-kris/',
				publisher: 'MSB (Swedish agency)',
				read: '2026-11-23',
			},
		],
		confidence: 'high',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'se-kvinnofridslinjen',
			name: 'Kvinnofridslinjen',
			country: 'SE',
			operator: "National Centre for Knowledge on Men's Violence against Women",
			what: 'For women after threats or violence of any kind. Not on the phone bill.',
			topics: ['sexual-violence', 'domestic-violence', 'harassment'],
			audience: ['women'],
			channels: [
				{ type: 'phone', value: '+4620505050', display: '020-50 50 50', hours: '24/7', cost: 'free' },
				{ type: 'web', value: 'https://kvinnofridslinjen.se' },
			],
			languages: 'Swedish; interpreters for many languages',
			confidential: 'Anonymous.',
			sources: [
				{
					url: 'https://www.nck.uu.se/nyhetsarkiv/nyhetsvisningssida/?tarContentId=1050738&languageId=3&id=1040&librisId=&swepubId=',
					publisher: 'NCK, Uppsala University',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'se-bris',
			name: 'Bris 116 111',
			country: 'SE',
			operator: 'Bris',
			what: 'Talk about any worry, by phone, chat or text.',
			topics: ['minors', 'sexual-violence', 'mental-health'],
			audience: ['minors'],
			channels: [
				{ type: 'phone', value: '116111', display: '116 111', hours: '24/7', cost: 'free' },
				{ type: 'chat', value: 'https://www.bris.se' },
			],
			confidential: 'Anonymous.',
			minors: 'For under 18.',
			sources: [
				{
					url: 'https://www.bris.se/om-bris/aktuellt/bris-har-starkt-den-nationella-stodlinjen-for-barn-med-en-sms-kanal/',
					publisher: 'Bris',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
	],
};
