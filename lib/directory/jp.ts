import type { CountryDirectory } from '../model.ts';

/** Japan. */
export const jp: CountryDirectory = {
	country: 'JP',
	name: 'Japan',
	emergency: {
		country: 'JP',
		numbers: [
			{ label: 'Police', value: '110' },
			{ label: 'Ambulance, fire', value: '119' },
		],
		sources: [
			{
				url: 'https://jp.usembassy.gov/services/victims-of-crime/',
				publisher: 'US Embassy in Japan',
				read: '2026-11-23',
			},
		],
		confidence: 'high',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'jp-8103',
			name: 'Police #8103, sex crimes',
			country: 'JP',
			operator: 'Japanese police',
			what: 'Connects you to the sex crime desk of the local police.',
			topics: ['sexual-violence', 'crime-victims'],
			audience: ['anyone'],
			channels: [{ type: 'phone', value: '#8103', hours: 'differs by place' }],
			languages: 'Japanese',
			sources: [{ url: 'https://prepra.jp/topix/culture/dial8103', publisher: 'Prepra', read: '2026-11-23' }],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'jp-paps',
			name: 'PAPS',
			country: 'JP',
			operator: 'PAPS',
			what: 'Pushed into adult video, scouted for a nude shoot or blackmailed with pictures: advice, deletion, someone goes with you.',
			topics: ['image-abuse', 'sexual-violence', 'trafficking', 'modeling-rights'],
			audience: ['anyone', 'models', 'minors'],
			channels: [{ type: 'web', value: 'https://www.paps.jp', hours: '24/7', cost: 'free' }],
			languages: 'Japanese; ask for others',
			minors: 'Many callers are under 18.',
			sources: [{ url: 'https://paps.jp/reachingout?lang=en', publisher: 'PAPS', read: '2026-11-23' }],
			confidence: 'high',
			checked: '2026-11-23',
		},
	],
};
