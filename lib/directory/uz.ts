import type { CountryDirectory } from '../model.ts';

/** Uzbekistan. */
export const uz: CountryDirectory = {
	country: 'UZ',
	name: 'Uzbekistan',
	emergency: {
		country: 'UZ',
		numbers: [
			{ label: 'Police, ambulance, fire', value: '112' },
			{ label: 'Police', value: '102' },
		],
		sources: [
			{
				url: 'https://xs.uz/fr/post/112-unified-dispatch-service-now-fully-operational-across-uzbekistan',
				publisher: 'Xalq so‘zi (state newspaper)',
				read: '2026-11-24',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [],
};
