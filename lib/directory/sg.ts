import type { CountryDirectory } from '../model.ts';

/** Singapore. */
export const sg: CountryDirectory = {
	country: 'SG',
	name: 'Singapore',
	emergency: {
		country: 'SG',
		numbers: [
			{ label: 'Police', value: '999' },
			{ label: 'Ambulance, fire', value: '995' },
		],
		sources: [
			{ url: 'https://aware.org.sg/info/get-help', publisher: 'AWARE', read: '2026-11-23' },
			{
				url: 'https://www.scdf.gov.sg/home/about-us/information-on-ems/scdf-emergency-medical-services',
				publisher: 'Singapore Civil Defence Force',
				read: '2026-11-24',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'sg-sacc',
			name: 'AWARE Sexual Assault Care Centre',
			country: 'SG',
			operator: 'Association of Women for Action and Research',
			what: 'Advice and counselling after sexual assault or harassment; someone goes with you. You decide about the police.',
			topics: ['sexual-violence', 'harassment'],
			audience: ['anyone', 'women'],
			channels: [
				{ type: 'phone', value: '+6567790282', display: '6779 0282' },
				{ type: 'email', value: 'sacc@aware.org.sg' },
				{ type: 'web', value: 'https://www.aware.org.sg' },
			],
			sources: [
				{
					url: 'https://aware.org.sg/2014/05/singapores-first-sexual-assault-care-centre-is-here',
					publisher: 'AWARE',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
