import type { CountryDirectory } from '../model.ts';

/** Taiwan. */
export const tw: CountryDirectory = {
	country: 'TW',
	name: 'Taiwan',
	emergency: {
		country: 'TW',
		numbers: [
			{ label: 'Police', value: '110' },
			{ label: 'Ambulance, fire', value: '119' },
		],
		sources: [
			{
				url: 'https://pinoyrefresher.com/human-trafficking-alert-migrant-workers-urged-to-stay-vigilant-in-taiwan',
				publisher: 'Pinoy Refresher',
				read: '2026-11-23',
			},
			{
				url: 'https://www.taipeitimes.com/News/taiwan/archives/2021/04/26/2003756374',
				publisher: 'Taipei Times (Ministry of the Interior)',
				read: '2026-11-24',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'tw-1955',
			name: 'Labour hotline 1955',
			country: 'TW',
			operator: 'Ministry of Labor',
			what: 'Migrant workers: wages, brokers, abuse, trafficking.',
			topics: ['labor-exploitation', 'trafficking', 'migrants', 'sexual-violence'],
			audience: ['migrants', 'workers'],
			channels: [{ type: 'phone', value: '1955', hours: '24/7', cost: 'free' }],
			languages: 'Chinese, English, Thai, Indonesian, Vietnamese',
			sources: [
				{
					url: 'https://pinoyrefresher.com/human-trafficking-alert-migrant-workers-urged-to-stay-vigilant-in-taiwan',
					publisher: 'Pinoy Refresher',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'tw-113',
			name: 'Protection hotline 113',
			country: 'TW',
			operator: 'Ministry of Health and Welfare',
			what: 'Family violence, sexual assault, harassment and child abuse; interpreters.',
			topics: ['sexual-violence', 'domestic-violence', 'harassment', 'minors'],
			audience: ['anyone', 'minors'],
			channels: [
				{ type: 'phone', value: '113', hours: '24/7', cost: 'free' },
				{ type: 'sms', value: '113' },
				{ type: 'web', value: 'https://ecare.mohw.gov.tw' },
			],
			languages: 'Mandarin, English and others',
			sources: [
				{
					url: 'https://www.yces.chc.edu.tw/w2019/modules/tadnews/index.php?ncsn=7&nsn=25683',
					publisher: 'Changhua County school (ministry circular)',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
