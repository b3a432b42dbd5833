import type { CountryDirectory } from '../model.ts';

/** Ireland. */
export const ie: CountryDirectory = {
	country: 'IE',
	name: 'Ireland',
	emergency: {
		country: 'IE',
		numbers: [
			{ label: 'Gardaí, ambulance, fire', value: '112' },
			{ label: 'The same', value: '999' },
		],
		sources: [
			{
				url: 'https://www.mamoudzou.yt/service-public/particuliers/?xml=F33954',
				publisher: 'Service-Public (French state, copy on a town site)',
				read: '2026-11-23',
			},
		],
		confidence: 'high',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'ie-garda-trafficking',
			name: 'Garda Confidential Line',
			country: 'IE',
			operator: 'An Garda Síochána',
			what: 'Report trafficking to the Irish police, by name or not.',
			topics: ['trafficking'],
			audience: ['anyone'],
			channels: [
				{
					type: 'phone',
					value: '1800666111',
					display: '1800 666 111',
					hours: 'daily 9 am–9 pm',
					cost: 'free',
				},
				{
					type: 'phone',
					value: '1800250025',
					display: '1800 25 00 25 (Crimestoppers, anonymous)',
					cost: 'free',
				},
				{ type: 'email', value: 'blueblindfold@garda.ie' },
				{ type: 'web', value: 'https://www.blueblindfold.ie' },
			],
			confidential: 'In confidence; anonymous if you want.',
			sources: [
				{
					url: 'https://www.garda.ie/en/about-us/our-departments/office-of-corporate-communications/news-media/news-archive/world-day-against-trafficking-in-persons-30-7-20.html',
					publisher: 'An Garda Síochána',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'ie-rape-crisis',
			name: 'National Rape Crisis Helpline',
			country: 'IE',
			operator: 'Dublin Rape Crisis Centre',
			what: 'Someone listens after sexual violence or harassment, and tells you about medical care and the law.',
			topics: ['sexual-violence', 'harassment'],
			audience: ['anyone'],
			channels: [
				{ type: 'phone', value: '1800778888', display: '1800 77 88 88', hours: '24/7', cost: 'free' },
				{ type: 'web', value: 'https://www.drcc.ie' },
			],
			confidential: 'Confidential.',
			sources: [
				{
					url: 'https://drcc.ie/news-resources/christmas-can-be-difficult-and-lonely-time-but-support-is-th',
					publisher: 'Dublin Rape Crisis Centre',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'ie-hotline',
			name: 'Hotline.ie',
			country: 'IE',
			operator: 'Hotline.ie',
			what: 'Report intimate pictures shared without your yes, or pictures of children; they work to get them down.',
			topics: ['image-abuse', 'minors'],
			audience: ['anyone'],
			channels: [{ type: 'web', value: 'https://hotline.ie/report' }],
			confidential: 'You can report without your name.',
			sources: [{ url: 'https://hotline.ie/report', publisher: 'Hotline.ie', read: '2026-11-23' }],
			confidence: 'high',
			checked: '2026-11-23',
		},
	],
};
