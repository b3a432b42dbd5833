import type { CountryDirectory } from '../model.ts';

/** Russia. */
export const ru: CountryDirectory = {
	country: 'RU',
	name: 'Russia',
	emergency: {
		country: 'RU',
		numbers: [
			{ label: 'Emergency', value: '112' },
			{ label: 'Police', value: '102' },
			{ label: 'Ambulance', value: '103' },
		],
		sources: [
			{
				url: 'https://minzdrav.tatarstan.ru/eng/index.htm/news/429562.htm',
				publisher: 'Ministry of Health of Tatarstan',
				read: '2026-11-23',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [],
};
