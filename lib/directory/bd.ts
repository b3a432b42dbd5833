import type { CountryDirectory } from '../model.ts';

/** Bangladesh. */
export const bd: CountryDirectory = {
	country: 'BD',
	name: 'Bangladesh',
	emergency: null,
	resources: [
		{
			id: 'bd-probash-bondhu',
			name: 'Probash Bondhu 16135',
			country: 'BD',
			operator: "Ministry of Expatriates' Welfare and Overseas Employment",
			what: 'Which recruiters are legal, and help with problems at work abroad.',
			topics: ['scam', 'labor-exploitation', 'migrants', 'trafficking'],
			audience: ['workers', 'migrants'],
			channels: [
				{ type: 'phone', value: '16135', display: '16135 (inside Bangladesh)', hours: '24/7', cost: 'free' },
				{ type: 'phone', value: '+8809610102030', display: '+880 9610 102030 (from abroad)', hours: '24/7' },
			],
			languages: 'Bengali',
			sources: [
				{ url: 'https://www.somodhara.com/2025/08/01/577', publisher: 'Somodhara', read: '2026-11-23' },
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
