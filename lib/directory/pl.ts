import type { CountryDirectory } from '../model.ts';

/** Poland. */
export const pl: CountryDirectory = {
	country: 'PL',
	name: 'Poland',
	emergency: {
		country: 'PL',
		numbers: [{ label: 'Police, ambulance, fire', value: '112' }],
		sources: [
			{
				url: 'https://rawa-mazowiecka.policja.gov.pl/erw/informacje/112901,Europejski-Dzien-Przeciwko-Handlowi-Ludzmi.html',
				publisher: 'Polish police (Rawa Mazowiecka)',
				read: '2026-11-23',
			},
		],
		confidence: 'high',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'pl-kcik',
			name: 'KCIK',
			country: 'PL',
			operator: 'KCIK',
			what: 'Advice and rescue for people who are trafficked or forced to work, Poles and foreigners.',
			topics: ['trafficking', 'labor-exploitation', 'migrants'],
			audience: ['anyone'],
			channels: [
				{ type: 'phone', value: '+48226280120', display: '22 628 01 20', hours: '24/7' },
				{ type: 'email', value: 'info@kcik.pl' },
				{ type: 'web', value: 'https://kcik.pl' },
			],
			sources: [
				{
					url: 'https://rawa-mazowiecka.policja.gov.pl/erw/informacje/112901,Europejski-Dzien-Przeciwko-Handlowi-Ludzmi.html',
					publisher: 'Polish police (Rawa Mazowiecka)',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'pl-116111',
			name: 'Child line 116 111',
			country: 'PL',
			operator: 'Fundacja Dajemy Dzieciom Siłę',
			what: 'Children and teenagers talk about any worry.',
			topics: ['minors', 'sexual-violence', 'mental-health'],
			audience: ['minors'],
			channels: [
				{ type: 'phone', value: '116111', display: '116 111', hours: '24/7', cost: 'free' },
				{ type: 'web', value: 'https://116111.pl' },
			],
			confidential: 'Anonymous.',
			mustReport: "Police if a child's life or health is at risk.",
			minors: 'For under 18.',
			sources: [
				{
					url: 'https://malopolska.policja.gov.pl/pl/content/116-111-tel-zaufania-dla-dzieci-i-mlodziezy',
					publisher: 'Polish police (Małopolska)',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
