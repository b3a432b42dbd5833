import type { CountryDirectory } from '../model.ts';

/** European Union. */
export const eu: CountryDirectory = {
	country: 'EU',
	name: 'European Union',
	emergency: {
		country: 'EU',
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
			id: 'eu-116006',
			name: 'Crime victims 116 006',
			country: 'EU',
			operator: 'National victim support bodies',
			what: 'For victims of any crime, in about half of the EU countries.',
			topics: ['crime-victims'],
			audience: ['anyone'],
			channels: [{ type: 'phone', value: '116006', display: '116 006', cost: 'free' }],
			confidential: 'Free and confidential.',
			sources: [
				{
					url: 'https://victim-support.eu/news/europe-commits-to-116006-vse-webinar-shows-the-way-forward',
					publisher: 'Victim Support Europe',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'eu-116111',
			name: 'Child helpline 116 111',
			country: 'EU',
			operator: 'National child helplines',
			what: 'Children and teenagers can talk; each country runs its own line.',
			topics: ['minors', 'mental-health'],
			audience: ['minors'],
			channels: [{ type: 'phone', value: '116111', display: '116 111', cost: 'free' }],
			minors: 'For children and young people.',
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
	],
};
