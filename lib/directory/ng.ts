import type { CountryDirectory } from '../model.ts';

/** Nigeria. */
export const ng: CountryDirectory = {
	country: 'NG',
	name: 'Nigeria',
	emergency: {
		country: 'NG',
		numbers: [{ label: 'Emergency', value: '112' }],
		sources: [
			{
				url: 'https://www.pmnewsnigeria.com/2019/06/28/how-to-report-sexual-child-abuse-domestic-violence-in-nigeria/',
				publisher: 'PM News',
				read: '2026-11-23',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'ng-naptip',
			name: 'NAPTIP',
			country: 'NG',
			operator: 'Federal Government of Nigeria',
			what: 'Report trafficking; ask them whether a job or scholarship offer is real.',
			topics: ['trafficking', 'labor-exploitation', 'scam', 'sexual-violence'],
			audience: ['anyone', 'workers'],
			channels: [
				{ type: 'phone', value: '627', cost: 'free' },
				{ type: 'phone', value: '+2347030000203', display: '0703 0000 203' },
			],
			sources: [
				{
					url: 'https://realnewsmagazine.net/naptip-advises-guardians-parents-to-ignore-rewards-protect-wards-from-traffickers/',
					publisher: 'Realnews / NAN',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
