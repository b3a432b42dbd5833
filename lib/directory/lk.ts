import type { CountryDirectory } from '../model.ts';

/** Sri Lanka. */
export const lk: CountryDirectory = {
	country: 'LK',
	name: 'Sri Lanka',
	emergency: null,
	resources: [
		{
			id: 'lk-slbfe',
			name: 'SLBFE 1989',
			country: 'LK',
			operator: 'Sri Lanka Bureau of Foreign Employment',
			what: 'Is an agency licensed? Ask before you pay or give your passport.',
			topics: ['scam', 'labor-exploitation', 'trafficking', 'migrants'],
			audience: ['workers', 'migrants'],
			channels: [
				{ type: 'phone', value: '1989', hours: '24/7' },
				{ type: 'phone', value: '+94112882228', display: '011 288 2228 (Special Investigation Division)' },
				{ type: 'web', value: 'https://www.slbfe.lk' },
			],
			languages: 'Sinhala, Tamil, English',
			sources: [
				{ url: 'https://www.adaderana.lk/news.php?nid=87450', publisher: 'Ada Derana', read: '2026-11-23' },
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
