import type { CountryDirectory } from '../model.ts';

/** Australia. */
export const au: CountryDirectory = {
	country: 'AU',
	name: 'Australia',
	emergency: {
		country: 'AU',
		numbers: [
			{ label: 'Police, ambulance, fire', value: '000' },
			{ label: 'From mobiles', value: '112' },
			{ label: 'Teletypewriter (TTY)', value: '106' },
		],
		sources: [
			{
				url: 'https://www.qld.gov.au/emergency/emergencies-services/assistance/triple-000',
				publisher: 'Queensland Government',
				read: '2026-11-23',
			},
		],
		confidence: 'high',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'au-afp-trafficking',
			name: 'Australian Federal Police: trafficking',
			country: 'AU',
			operator: 'Australian Federal Police',
			what: 'Report trafficking, forced work or forced marriage.',
			topics: ['trafficking', 'labor-exploitation'],
			audience: ['anyone'],
			channels: [
				{ type: 'phone', value: '131237', display: '131 AFP (131 237)' },
				{ type: 'web', value: 'https://www.afp.gov.au' },
			],
			sources: [
				{
					url: 'https://www.redcross.org.au/migration/support-for-trafficked-people',
					publisher: 'Australian Red Cross',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'au-red-cross-stpp',
			name: 'Support for Trafficked People',
			country: 'AU',
			operator: 'Australian Red Cross and The Salvation Army',
			what: 'A safe place, money for basics, health care and legal help after forced work. You need not speak to the police first.',
			topics: ['trafficking', 'labor-exploitation', 'migrants'],
			audience: ['anyone', 'migrants', 'workers'],
			channels: [
				{ type: 'web', value: 'https://www.redcross.org.au/migration/support-for-trafficked-people' },
			],
			confidential: 'Confidential.',
			sources: [
				{
					url: 'https://www.redcross.org.au/migration/support-for-trafficked-people',
					publisher: 'Australian Red Cross',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'au-1800respect',
			name: '1800RESPECT',
			country: 'AU',
			operator: 'Australian Government',
			what: 'Counselling after sexual, domestic or family violence, by phone, text or chat.',
			topics: ['sexual-violence', 'domestic-violence', 'harassment'],
			audience: ['anyone'],
			channels: [
				{ type: 'phone', value: '1800737732', display: '1800 737 732', hours: '24/7', cost: 'free' },
				{ type: 'sms', value: '+61458737732', display: '0458 737 732', hours: '24/7' },
				{ type: 'web', value: 'https://www.1800respect.org.au' },
			],
			languages: 'English; interpreters by phone',
			confidential: 'Confidential.',
			sources: [
				{
					url: 'https://thedailyaus.com.au/stories/1800-respect-text-messaging/',
					publisher: 'The Daily Aus',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'au-esafety',
			name: 'eSafety Commissioner',
			country: 'AU',
			operator: 'Australian Government',
			what: 'Can order sites to take down intimate pictures of you, real or fake.',
			topics: ['image-abuse', 'minors', 'harassment'],
			audience: ['anyone'],
			channels: [{ type: 'web', value: 'https://www.esafety.gov.au/report' }],
			minors: 'Children and parents can report too.',
			sources: [
				{
					url: 'https://www.esafety.gov.au/image-based-abuse/action/remove-images-video/report-to-us',
					publisher: 'eSafety Commissioner',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'au-scamwatch',
			name: 'Scamwatch',
			country: 'AU',
			operator: 'National Anti-Scam Centre',
			what: 'Report fake jobs, recruitment fees and false casting calls.',
			topics: ['scam'],
			audience: ['anyone'],
			channels: [{ type: 'web', value: 'https://www.scamwatch.gov.au' }],
			sources: [
				{
					url: 'https://www.scamwatch.gov.au/news-alerts/new-year-new-job-beware-of-scammers',
					publisher: 'Scamwatch (ACCC)',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'au-kids-helpline',
			name: 'Kids Helpline',
			country: 'AU',
			operator: 'yourtown',
			what: 'Talk about anything, by phone or web chat.',
			topics: ['minors', 'mental-health', 'sexual-violence'],
			audience: ['minors'],
			channels: [
				{ type: 'phone', value: '1800551800', display: '1800 55 1800', hours: '24/7', cost: 'free' },
				{ type: 'web', value: 'https://kidshelpline.com.au' },
			],
			minors: 'For ages 5 to 25.',
			sources: [
				{
					url: 'https://www.openaustralia.org.au/debates/?id=2023-03-20.209.2',
					publisher: 'Parliament of Australia (OpenAustralia)',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
