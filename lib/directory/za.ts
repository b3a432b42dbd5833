import type { CountryDirectory } from '../model.ts';

/** South Africa. */
export const za: CountryDirectory = {
	country: 'ZA',
	name: 'South Africa',
	emergency: {
		country: 'ZA',
		numbers: [
			{ label: 'Police', value: '10111' },
			{ label: 'From mobiles', value: '112' },
		],
		sources: [
			{ url: 'https://gbv.org.za/about-us', publisher: 'GBV Command Centre', read: '2026-11-23' },
			{ url: 'https://statuscheck.co.za/?p=14569', publisher: 'StatusCheck', read: '2026-11-24' },
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'za-trafficking',
			name: 'South African National Human Trafficking Hotline',
			country: 'ZA',
			operator: 'A21 and partners',
			what: 'Tips and calls for help on trafficking, also false job offers.',
			topics: ['trafficking', 'labor-exploitation'],
			audience: ['anyone'],
			channels: [
				{ type: 'phone', value: '0800222777', display: '0800 222 777', hours: '24/7', cost: 'free' },
				{ type: 'web', value: 'https://0800222777.org.za' },
			],
			confidential: 'Confidential; anonymous if you want.',
			mustReport: 'The law asks people to report suspected trafficking to the police.',
			sources: [
				{
					url: 'https://nfn.org.za/faqs/i-suspect-human-trafficking-who-do-i-contact/',
					publisher: 'National Freedom Network',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'za-gbvcc',
			name: 'GBV Command Centre',
			country: 'ZA',
			operator: 'Department of Social Development',
			what: 'Social workers after rape, violence by a partner, harassment or trafficking.',
			topics: ['sexual-violence', 'domestic-violence', 'harassment', 'trafficking'],
			audience: ['anyone', 'women'],
			channels: [
				{ type: 'phone', value: '0800428428', display: '0800 428 428', hours: '24/7', cost: 'free' },
				{ type: 'web', value: 'https://gbv.org.za' },
			],
			sources: [{ url: 'https://gbv.org.za/about-us', publisher: 'GBV Command Centre', read: '2026-11-23' }],
			confidence: 'high',
			checked: '2026-11-23',
		},
	],
};
