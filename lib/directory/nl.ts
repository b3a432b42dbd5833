import type { CountryDirectory } from '../model.ts';

/** Netherlands. */
export const nl: CountryDirectory = {
	country: 'NL',
	name: 'Netherlands',
	emergency: {
		country: 'NL',
		numbers: [{ label: 'Police, ambulance, fire', value: '112' }],
		sources: [
			{
				url: 'https://www.wegwijzermensenhandel.nl/signaleren-van-mensenhandel/melden-van-mensenhandel',
				publisher: 'Wegwijzer Mensenhandel (CCV)',
				read: '2026-11-23',
			},
		],
		confidence: 'high',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'nl-comensha',
			name: 'CoMensha',
			country: 'NL',
			operator: 'CoMensha / La Strada Nederland',
			what: 'For victims of trafficking: advice, shelter, legal questions such as the right to stay.',
			topics: ['trafficking', 'labor-exploitation', 'legal', 'immigration'],
			audience: ['anyone', 'migrants'],
			channels: [
				{ type: 'phone', value: '+31334481186', display: '033 448 11 86', hours: 'Mon–Fri 9 am–5 pm' },
				{ type: 'email', value: 'info@comensha.nl' },
				{ type: 'web', value: 'https://www.comensha.nl' },
			],
			sources: [
				{
					url: 'https://www.wegwijzermensenhandel.nl/zorgcoordinatoren/coordinatoren/comensha',
					publisher: 'Wegwijzer Mensenhandel (CCV, Dutch government site)',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'nl-csg',
			name: 'Centrum Seksueel Geweld',
			country: 'NL',
			operator: 'Centrum Seksueel Geweld',
			what: 'Doctors, psychologists and, if you want, police in one place after a sexual assault.',
			topics: ['sexual-violence'],
			audience: ['anyone', 'lgbtq'],
			channels: [
				{ type: 'phone', value: '08000188', display: '0800-0188', cost: 'free' },
				{ type: 'chat', value: 'https://centrumseksueelgeweld.nl' },
			],
			confidential: 'Anonymous if you want.',
			sources: [
				{
					url: 'https://centrumseksueelgeweld.nl/en/faqs-about-sexual-violence/',
					publisher: 'Centrum Seksueel Geweld',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'nl-helpwanted',
			name: 'Helpwanted',
			country: 'NL',
			operator: 'Offlimits',
			what: 'Help with pictures shared, blackmail, fake profiles and scams online.',
			topics: ['image-abuse', 'harassment', 'scam', 'minors'],
			audience: ['anyone'],
			channels: [
				{ type: 'phone', value: '+31202615275', display: '020 261 52 75' },
				{ type: 'chat', value: 'https://www.helpwanted.nl/en' },
			],
			languages: 'Dutch, English',
			confidential: 'Anonymous.',
			minors: 'For minors too.',
			sources: [{ url: 'https://www.helpwanted.nl/en', publisher: 'Helpwanted', read: '2026-11-23' }],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'nl-mores',
			name: 'MORES',
			country: 'NL',
			operator: 'MORES',
			what: 'Harassment and abuse in theatre, film, TV and media: an adviser calls you back.',
			topics: ['performers-rights', 'harassment', 'sexual-violence'],
			audience: ['performers', 'models', 'workers'],
			channels: [{ type: 'web', value: 'https://mores.online' }],
			confidential: 'Confidential; anonymous if you want.',
			sources: [
				{
					url: 'https://www.producentenalliantie.nl/napanieuws/meldpunt-grensoverschrijdend-gedrag-mores.online.html',
					publisher: 'Producentenalliantie (NAPA)',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
