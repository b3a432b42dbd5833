import type { CountryDirectory } from '../model.ts';

/** Malaysia. */
export const my: CountryDirectory = {
	country: 'MY',
	name: 'Malaysia',
	emergency: {
		country: 'MY',
		numbers: [
			{ label: 'Emergency', value: '999' },
			{ label: 'From mobiles', value: '112' },
		],
		sources: [
			{
				url: 'https://dev-v4.freemalaysiatoday.com/category/nation/2020/03/18/ministry-cancels-suspension-of-hotline-for-kids-domestic-violence-victims',
				publisher: 'Free Malaysia Today',
				read: '2026-11-23',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'my-mapo',
			name: 'MAPO',
			country: 'MY',
			operator: 'Home Ministry',
			what: 'Report trafficking and forced work.',
			topics: ['trafficking', 'labor-exploitation'],
			audience: ['anyone'],
			channels: [{ type: 'phone', value: '+60380008000', display: '03-8000 8000' }],
			sources: [
				{
					url: 'https://malaymail.com/amp/news/malaysia/2021/06/10/anti-trafficking-association-urges-public-to-report-activities-to-authoriti/1981220',
					publisher: 'Malay Mail / Bernama',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
