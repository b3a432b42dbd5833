import type { CountryDirectory } from '../model.ts';

/** Saudi Arabia. */
export const sa: CountryDirectory = {
	country: 'SA',
	name: 'Saudi Arabia',
	emergency: {
		country: 'SA',
		numbers: [
			{ label: 'Emergency', value: '911' },
			{ label: 'Police', value: '999' },
		],
		sources: [
			{
				url: 'https://www.zawya.com/en/business/healthcare/saudi-arabias-911-attended-to-2-558-741-emergency-calls-in-july-s7135rta',
				publisher: 'Zawya',
				read: '2026-11-24',
			},
			{
				url: 'https://expat.com/en/guide/middle-east/saudi-arabia/34695-emergencies-in-saudi-arabia.html',
				publisher: 'Expat.com',
				read: '2026-11-24',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [],
};
