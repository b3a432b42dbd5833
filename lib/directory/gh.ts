import type { CountryDirectory } from '../model.ts';

/** Ghana. */
export const gh: CountryDirectory = {
	country: 'GH',
	name: 'Ghana',
	emergency: {
		country: 'GH',
		numbers: [
			{ label: 'Police, ambulance, fire', value: '112' },
			{ label: 'Police', value: '191' },
		],
		sources: [
			{
				url: 'https://citinewsroom.com/2020/01/nana-addo-commissions-307-ambulances-photos/',
				publisher: 'Citi Newsroom',
				read: '2026-11-24',
			},
			{
				url: 'https://bigstuffmediagh.com/dialing-191-why-ghanas-emergency-response-needs-urgent-reform',
				publisher: 'Big Stuff Media',
				read: '2026-11-24',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'gh-helpline-of-hope',
			name: 'Helpline of Hope',
			country: 'GH',
			operator: 'Ministry of Gender',
			what: 'Abuse, rape, forced labour, trafficking or child labour.',
			topics: ['trafficking', 'labor-exploitation', 'sexual-violence', 'domestic-violence', 'minors'],
			audience: ['anyone'],
			channels: [
				{ type: 'phone', value: '0800800800', display: '0800 800 800', hours: '24/7', cost: 'free' },
				{ type: 'phone', value: '0800900900', display: '0800 900 900', hours: '24/7', cost: 'free' },
				{ type: 'sms', value: '8020' },
			],
			languages: 'English and local ones',
			sources: [
				{
					url: 'https://cocoainitiative.org/fr/node/1371',
					publisher: 'International Cocoa Initiative',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
