import type { CountryDirectory } from '../model.ts';

/** Vietnam. */
export const vn: CountryDirectory = {
	country: 'VN',
	name: 'Vietnam',
	emergency: {
		country: 'VN',
		numbers: [
			{ label: 'Police', value: '113' },
			{ label: 'Ambulance', value: '115' },
			{ label: 'Fire', value: '114' },
		],
		sources: [
			{
				url: 'https://en.vietnamplus.vn/new-helpline-for-child-protection-111-to-be-launched-post118330.vnp',
				publisher: 'VietnamPlus',
				read: '2026-11-23',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'vn-111',
			name: 'Hotline 111',
			country: 'VN',
			operator: 'Ministry of Health',
			what: 'Trafficking and child abuse: lawyers, psychologists, police.',
			topics: ['trafficking', 'labor-exploitation', 'minors', 'sexual-violence'],
			audience: ['anyone', 'minors'],
			channels: [{ type: 'phone', value: '111', hours: '24/7', cost: 'free' }],
			confidential: 'Confidential; calls are recorded.',
			minors: 'The child protection line too.',
			sources: [
				{
					url: 'https://en.sggp.org.vn/vietnam-launches-national-hotline-111-to-combat-human-trafficking-post120410.html',
					publisher: 'Sài Gòn Giải Phóng',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
