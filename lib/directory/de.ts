import type { CountryDirectory } from '../model.ts';

/** Germany. */
export const de: CountryDirectory = {
	country: 'DE',
	name: 'Germany',
	emergency: {
		country: 'DE',
		numbers: [
			{ label: 'Police', value: '110' },
			{ label: 'Ambulance, fire', value: '112' },
		],
		sources: [
			{
				url: 'https://www.dvfr.de/rehabilitation-und-teilhabe/meldungen-aus-der-reha-landschaft/detail/artikel/nora-ist-da-die-offizielle-notruf-app-der-bundeslaender/',
				publisher: 'DVfR',
				read: '2026-11-23',
			},
		],
		confidence: 'high',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'de-hilfetelefon',
			name: 'Hilfetelefon Gewalt gegen Frauen',
			country: 'DE',
			operator: 'German Federal Office of Family Affairs',
			what: 'Advice for women on any violence: rape, harassment, stalking, trafficking. Phone, chat, e-mail.',
			topics: ['sexual-violence', 'domestic-violence', 'trafficking', 'harassment'],
			audience: ['women', 'deaf'],
			channels: [
				{ type: 'phone', value: '116016', display: '116 016', hours: '24/7', cost: 'free' },
				{ type: 'chat', value: 'https://www.hilfetelefon.de' },
			],
			languages: 'German and 18 others; sign language',
			confidential: 'Anonymous and confidential.',
			sources: [
				{
					url: 'https://www.hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html',
					publisher: 'Hilfetelefon (BAFzA)',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'de-kok',
			name: 'KOK',
			country: 'DE',
			operator: 'Bundesweiter Koordinierungskreis gegen Menschenhandel',
			what: 'Free advice centres for people who were trafficked or exploited. No police report needed.',
			topics: ['trafficking', 'labor-exploitation', 'migrants'],
			audience: ['anyone', 'migrants'],
			channels: [{ type: 'web', value: 'https://www.kok-gegen-menschenhandel.de' }],
			languages: 'Your own, by interpreter; online German, English',
			confidential: 'Confidential, anonymous.',
			sources: [
				{
					url: 'https://www.kok-gegen-menschenhandel.de/menschenhandel/was-ist-menschenhandel/unterstuetzung',
					publisher: 'KOK',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'de-hilfe-telefon-missbrauch',
			name: 'Hilfe-Telefon Sexueller Missbrauch',
			country: 'DE',
			operator: 'N.I.N.A. e.V.',
			what: 'Advice on sexual abuse of children and teenagers, for victims of any age.',
			topics: ['sexual-violence', 'minors'],
			audience: ['anyone', 'minors'],
			channels: [{ type: 'phone', value: '+498002255530', display: '0800 22 55 530', cost: 'free' }],
			confidential: 'Anonymous.',
			sources: [
				{
					url: 'https://heinrichs-verlag.de/2024/05/02/hilfe-telefon-rund-50-000-beratungen-in-zehn-jahren',
					publisher: 'KNA',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'de-nummer-gegen-kummer',
			name: 'Nummer gegen Kummer',
			country: 'DE',
			operator: 'Nummer gegen Kummer e.V.',
			what: 'Children and teenagers talk about any worry.',
			topics: ['minors', 'mental-health'],
			audience: ['minors'],
			channels: [
				{ type: 'phone', value: '116111', display: '116 111', hours: 'Mon–Sat 2 pm–8 pm', cost: 'free' },
				{ type: 'web', value: 'https://www.nummergegenkummer.de' },
			],
			confidential: 'Anonymous.',
			minors: 'For under 18.',
			sources: [
				{
					url: 'https://www.bmfsfj.de/bmfsfj/mediathek/anrufen-mailen-chatten-gegen-sorgen-154556',
					publisher: 'German Federal Ministry for Family Affairs',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'de-themis',
			name: 'Themis',
			country: 'DE',
			operator: 'Themis e.V.',
			what: 'Legal and psychological advice for film, TV, theatre and music after sexual harassment, also at castings.',
			topics: ['performers-rights', 'harassment', 'sexual-violence', 'legal'],
			audience: ['performers', 'workers'],
			channels: [{ type: 'web', value: 'https://themis-vertrauensstelle.de' }],
			confidential: 'Confidential; anonymous if you want.',
			sources: [
				{
					url: 'https://mmm.verdi.de/m-print/vertrauensstelle-gegen-sexuelle-belaestigung-2-102279/',
					publisher: 'M – Menschen Machen Medien (ver.di)',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
