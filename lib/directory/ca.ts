import type { CountryDirectory } from '../model.ts';

/** Canada. */
export const ca: CountryDirectory = {
	country: 'CA',
	name: 'Canada',
	emergency: {
		country: 'CA',
		numbers: [{ label: 'Police, ambulance, fire', value: '911' }],
		sources: [
			{
				url: 'https://www.canada.ca/en/radio-television-telecommunications/news/2016/12/crtc-supports-text-9-1-1-awareness.html',
				publisher: 'CRTC (Government of Canada)',
				read: '2026-11-23',
			},
		],
		confidence: 'high',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'ca-trafficking-hotline',
			name: 'Canadian Human Trafficking Hotline',
			country: 'CA',
			operator: 'Canadian Centre to End Human Trafficking',
			what: 'Advocates listen, plan for safety with you and find help near you; police only if you want.',
			topics: ['trafficking', 'labor-exploitation'],
			audience: ['anyone'],
			channels: [
				{ type: 'phone', value: '+18339001010', display: '1-833-900-1010', hours: '24/7', cost: 'free' },
				{ type: 'chat', value: 'https://canadianhumantraffickinghotline.ca' },
			],
			languages: 'English, French; over 200 more by interpreter',
			confidential: 'Confidential; no name needed.',
			mustReport: 'Only what the law requires.',
			minors: 'They may have to report a child at risk.',
			sources: [
				{
					url: 'https://canadianhumantraffickinghotline.ca/faq',
					publisher: 'Canadian Centre to End Human Trafficking',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'ca-cybertip',
			name: 'Cybertip.ca and NeedHelpNow.ca',
			country: 'CA',
			operator: 'Canadian Centre for Child Protection',
			what: 'Report online sexual exploitation of someone under 18. NeedHelpNow.ca shows how to get your pictures down.',
			topics: ['minors', 'image-abuse', 'trafficking'],
			audience: ['minors', 'anyone'],
			channels: [
				{ type: 'phone', value: '+18666589022', display: '1-866-658-9022', cost: 'free' },
				{ type: 'web', value: 'https://www.cybertip.ca' },
				{ type: 'web', value: 'https://needhelpnow.ca' },
			],
			mustReport: 'Reports may go to police or child welfare.',
			minors: 'For under 18 and their families.',
			sources: [
				{
					url: 'https://www.protectkidsonline.ca/app/en/report_concerning_behaviour',
					publisher: 'Canadian Centre for Child Protection',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'ca-kids-help-phone',
			name: 'Kids Help Phone',
			country: 'CA',
			operator: 'Kids Help Phone',
			what: 'Talk about anything, by phone, text or chat.',
			topics: ['minors', 'mental-health', 'sexual-violence'],
			audience: ['minors'],
			channels: [
				{ type: 'phone', value: '+18006686868', display: '1-800-668-6868', hours: '24/7', cost: 'free' },
				{ type: 'sms', value: '686868', body: 'CONNECT', hours: '24/7' },
				{ type: 'web', value: 'https://kidshelpphone.ca' },
			],
			languages: 'English, French',
			confidential: 'Confidential.',
			minors: 'For young people.',
			sources: [
				{ url: 'https://kidshelpphone.ca/text-about-it/', publisher: 'Kids Help Phone', read: '2026-11-23' },
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'ca-actra',
			name: 'ACTRA',
			country: 'CA',
			operator: 'ACTRA',
			what: "Performers' union: report harassment, unscripted nudity or unsafe work. Counselling for members.",
			topics: ['performers-rights', 'harassment'],
			audience: ['performers'],
			channels: [
				{ type: 'phone', value: '+14169282278', display: '416-928-2278 (Toronto)', hours: 'office hours' },
				{
					type: 'phone',
					value: '+18779132278',
					display: '1-877-913-2278 (Toronto)',
					hours: 'office hours',
					cost: 'free',
				},
				{
					type: 'phone',
					value: '+18448809142',
					display: '1-844-880-9142 (counselling for members)',
					hours: '24/7',
					cost: 'free',
				},
				{ type: 'web', value: 'https://actratoronto.com/harassment/reporting-harassment' },
			],
			confidential: 'Nothing is done without your yes.',
			sources: [
				{
					url: 'https://actratoronto.com/harassment/reporting-harassment',
					publisher: 'ACTRA Toronto',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
	],
};
