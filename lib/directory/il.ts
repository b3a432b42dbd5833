import type { CountryDirectory } from '../model.ts';

/** Israel. */
export const il: CountryDirectory = {
	country: 'IL',
	name: 'Israel',
	emergency: {
		country: 'IL',
		numbers: [
			{ label: 'Police', value: '100' },
			{ label: 'Ambulance', value: '101' },
		],
		sources: [
			{
				url: 'https://www.frequentbusinesstraveler.com/2012/08/how-to-call-for-help-around-the-world-emergency-numbers-and-instructions-for-travelers/',
				publisher: 'Frequent Business Traveler',
				read: '2026-11-23',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'il-105',
			name: 'Child Online Protection 105',
			country: 'IL',
			operator: 'Ministry of National Security and police',
			what: 'Harm to under-18s online: blackmail, pictures, threats.',
			topics: ['minors', 'image-abuse', 'sexual-violence'],
			audience: ['minors', 'anyone'],
			channels: [{ type: 'phone', value: '105', display: '105 (inside Israel)', hours: '24/7' }],
			languages: 'Hebrew',
			minors: 'For under 18.',
			sources: [
				{
					url: 'https://jpost.com/israel-news/crime-in-israel/article-746708',
					publisher: 'The Jerusalem Post',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'il-1202',
			name: 'Rape crisis lines 1202 and 1203',
			country: 'IL',
			operator: 'Association of Rape Crisis Centers in Israel',
			what: 'Rape crisis centres listen after sexual assault or harassment: 1202 women, 1203 men.',
			topics: ['sexual-violence', 'harassment'],
			audience: ['women', 'men'],
			channels: [
				{ type: 'phone', value: '1202', display: '1202 (women)', hours: '24/7', cost: 'free' },
				{ type: 'phone', value: '1203', display: '1203 (men)', hours: '24/7', cost: 'free' },
				{ type: 'web', value: 'https://1202.org.il' },
			],
			languages: 'Hebrew',
			confidential: 'You may stay anonymous; not on the bill.',
			sources: [
				{
					url: 'https://forward.com/sisterhood/185353/kosher-phones-block-rape-crisis-hotline/',
					publisher: 'The Forward',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
