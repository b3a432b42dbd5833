import type { CountryDirectory } from '../model.ts';

/** Greece. */
export const gr: CountryDirectory = {
	country: 'GR',
	name: 'Greece',
	emergency: {
		country: 'GR',
		numbers: [
			{ label: 'Police, ambulance, fire', value: '112' },
			{ label: 'Police', value: '100' },
		],
		sources: [
			{
				url: 'https://www.tanea.gr/2026/01/17/greece/tilefonikes-apates-ti-na-kanete-kai-pote-na-kalesete-to-100-odigies-prostasias-apo-tin-elas/',
				publisher: 'Ta Nea (Hellenic Police)',
				read: '2026-11-23',
			},
		],
		confidence: 'high',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'gr-1109',
			name: 'Trafficking line 1109',
			country: 'GR',
			operator: 'A21',
			what: 'Tips about trafficking, and shelter and advice for victims.',
			topics: ['trafficking', 'labor-exploitation'],
			audience: ['anyone'],
			channels: [{ type: 'phone', value: '1109', hours: '24/7' }],
			confidential: 'Confidential.',
			sources: [
				{
					url: 'http://bponline.amcham.gr/?p=1668',
					publisher: 'American-Hellenic Chamber of Commerce',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'gr-15900',
			name: 'Line for women 15900',
			country: 'GR',
			operator: 'General Secretariat for Equality',
			what: 'Social workers and psychologists for women after any violence.',
			topics: ['sexual-violence', 'domestic-violence', 'harassment'],
			audience: ['women'],
			channels: [{ type: 'phone', value: '15900', hours: '24/7', cost: 'low rate' }],
			languages: 'Greek, English, French',
			sources: [
				{
					url: 'http://grreporter.info/en/40_women_have_lost_their_lives_sexual_violence_greece_five_years/4225',
					publisher: 'GRReporter',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
