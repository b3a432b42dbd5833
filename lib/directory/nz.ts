import type { CountryDirectory } from '../model.ts';

/** New Zealand. */
export const nz: CountryDirectory = {
	country: 'NZ',
	name: 'New Zealand',
	emergency: {
		country: 'NZ',
		numbers: [{ label: 'Police, ambulance, fire', value: '111' }],
		sources: [
			{
				url: 'https://www.mbie.govt.nz/immigration-and-tourism/immigration/temporary-migrant-worker-exploitation-review/protect/',
				publisher: 'MBIE',
				read: '2026-11-23',
			},
		],
		confidence: 'high',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'nz-migrant-exploitation',
			name: 'Employment New Zealand: migrant exploitation',
			country: 'NZ',
			operator: 'Employment New Zealand',
			what: 'Report a boss who takes a fee for a job or keeps your passport.',
			topics: ['labor-exploitation', 'migrants', 'immigration'],
			audience: ['migrants', 'workers'],
			channels: [
				{
					type: 'web',
					value: 'https://employment.govt.nz/resolving-problems/types-of-problems/migrant-exploitation',
				},
			],
			sources: [
				{
					url: 'https://employment.govt.nz/resolving-problems/types-of-problems/migrant-exploitation',
					publisher: 'Employment New Zealand',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'nz-safe-to-talk',
			name: 'Safe to talk',
			country: 'NZ',
			operator: 'Whakarongorau Aotearoa',
			what: 'Specialists listen after sexual harm or harassment, by phone, text, e-mail or chat.',
			topics: ['sexual-violence', 'harassment'],
			audience: ['anyone'],
			channels: [
				{ type: 'phone', value: '+64800044334', display: '0800 044 334', hours: '24/7', cost: 'free' },
				{ type: 'sms', value: '4334', hours: '24/7', cost: 'free' },
				{ type: 'email', value: 'support@safetotalk.nz' },
				{ type: 'web', value: 'https://safetotalk.nz' },
			],
			confidential: 'Confidential; you can be anonymous.',
			mustReport: 'Police only if someone is in immediate danger.',
			sources: [
				{
					url: 'http://www.pressreader.com/new-zealand/the-new-zealand-herald/20180629/281629601008906',
					publisher: 'The New Zealand Herald',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'nz-netsafe',
			name: 'Netsafe',
			country: 'NZ',
			operator: 'Netsafe',
			what: 'Help with pictures shared or used as a threat, harassment and scams online.',
			topics: ['image-abuse', 'harassment', 'scam', 'minors'],
			audience: ['anyone'],
			channels: [
				{
					type: 'phone',
					value: '0508638723',
					display: '0508 NETSAFE (638 723)',
					hours: 'Mon–Fri 8 am–8 pm',
					cost: 'free',
				},
				{ type: 'web', value: 'https://report.netsafe.org.nz' },
			],
			languages: 'Interpreters',
			confidential: 'Confidential; nothing without your yes.',
			sources: [
				{
					url: 'https://report.netsafe.org.nz/hc/en-au/requests/new?ticket_form_id=551107974273',
					publisher: 'Netsafe',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
	],
};
