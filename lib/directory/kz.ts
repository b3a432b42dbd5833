import type { CountryDirectory } from '../model.ts';

/** Kazakhstan. */
export const kz: CountryDirectory = {
	country: 'KZ',
	name: 'Kazakhstan',
	emergency: {
		country: 'KZ',
		numbers: [
			{ label: 'Emergency', value: '112' },
			{ label: 'Police', value: '102' },
			{ label: 'Ambulance', value: '103' },
		],
		sources: [
			{
				url: 'https://egov.kz/cms/en/articles/emergency_situations/emergency_number_112?mobile=no',
				publisher: 'eGov Kazakhstan',
				read: '2026-11-23',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [],
};
