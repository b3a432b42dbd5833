import type { CountryDirectory } from '../model.ts';

/** Philippines. */
export const ph: CountryDirectory = {
	country: 'PH',
	name: 'Philippines',
	emergency: {
		country: 'PH',
		numbers: [{ label: 'Police, ambulance, fire', value: '911' }],
		sources: [
			{
				url: 'https://www.sunstar.com.ph/manila/got-an-emergency-911-is-now-the-only-number-to-call',
				publisher: 'SunStar',
				read: '2026-11-23',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'ph-1343',
			name: '1343 Actionline',
			country: 'PH',
			operator: 'Inter-Agency Council Against Trafficking',
			what: 'Trafficking and illegal recruitment; they check job offers and can send rescue.',
			topics: ['trafficking', 'labor-exploitation', 'scam', 'migrants'],
			audience: ['anyone', 'workers', 'migrants'],
			channels: [
				{ type: 'phone', value: '1343', display: '1343 (outside Metro Manila: (02) 1343)', hours: '24/7' },
				{ type: 'phone', value: '+6321343', display: '+63 2 1343 (from abroad)', hours: '24/7' },
				{ type: 'web', value: 'https://1343actionline.ph' },
			],
			sources: [
				{ url: 'https://punto.com.ph/?p=6383', publisher: 'Punto! Central Luzon', read: '2026-11-23' },
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'ph-dmw',
			name: 'Department of Migrant Workers',
			country: 'PH',
			operator: 'Department of Migrant Workers',
			what: 'Check that a recruiter for work abroad is licensed; report illegal ones.',
			topics: ['scam', 'labor-exploitation', 'trafficking', 'migrants'],
			audience: ['workers', 'migrants'],
			channels: [
				{ type: 'phone', value: '+63287221144', display: '(02) 8722-1144' },
				{ type: 'phone', value: '+63287221155', display: '(02) 8722-1155' },
				{ type: 'email', value: 'airtipinfo@dmw.gov.ph' },
				{ type: 'email', value: 'mwpb@dmw.gov.ph' },
				{ type: 'web', value: 'https://dmw.gov.ph/licensed-recruitment-agencies' },
			],
			sources: [
				{
					url: 'https://pia-ncr.blogspot.com/2026/06/dmw-reiterates-warning-vs-fake-work.html',
					publisher: 'Philippine Information Agency (NCR)',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
	],
};
