import type { CountryDirectory } from '../model.ts';

/** Cambodia. */
export const kh: CountryDirectory = {
	country: 'KH',
	name: 'Cambodia',
	emergency: {
		country: 'KH',
		numbers: [{ label: 'Police', value: '117' }],
		sources: [
			{
				url: 'https://en.vietnamplus.vn/cambodia-sets-up-hotline-to-report-illegal-detention/236589.vnp',
				publisher: 'VietnamPlus',
				read: '2026-11-23',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'kh-117',
			name: 'Police hotline 117',
			country: 'KH',
			operator: 'General Commissariat of National Police',
			what: 'Police, and reports of people held, tortured or forced to work. Contact your embassy first if you can.',
			topics: ['emergency', 'trafficking', 'labor-exploitation'],
			audience: ['anyone'],
			channels: [{ type: 'phone', value: '117', hours: '24/7', cost: 'free' }],
			languages: 'Khmer, Vietnamese, English, Chinese',
			sources: [
				{
					url: 'https://en.vietnamplus.vn/cambodia-sets-up-hotline-to-report-illegal-detention/236589.vnp',
					publisher: 'VietnamPlus',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'kh-1280',
			name: 'Child Helpline 1280',
			country: 'KH',
			operator: 'Child Helpline Cambodia',
			what: 'Advice for people up to 25, and adults who fear a young person was lured away.',
			topics: ['minors', 'sexual-violence', 'trafficking'],
			audience: ['minors'],
			channels: [
				{ type: 'phone', value: '1280', hours: '24/7', cost: 'free' },
				{ type: 'sms', value: '1280' },
				{ type: 'web', value: 'https://childhelplinecambodia.org' },
			],
			languages: 'Khmer',
			confidential: 'Confidential.',
			minors: 'Up to 25.',
			sources: [
				{
					url: 'https://childhelplinecambodia.org/page/8',
					publisher: 'Child Helpline Cambodia',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
	],
};
