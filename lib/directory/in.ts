import type { CountryDirectory } from '../model.ts';

/** India. */
export const india: CountryDirectory = {
	country: 'IN',
	name: 'India',
	emergency: {
		country: 'IN',
		numbers: [{ label: 'Police, ambulance, fire', value: '112' }],
		sources: [
			{
				url: 'https://visitnilgiris.org/en/rights/women-child-safety',
				publisher: "Visit Nilgiris / Kotagiri Citizens' Group",
				read: '2026-11-23',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'in-181',
			name: 'Women helpline 181',
			country: 'IN',
			operator: 'State governments',
			what: 'For women facing violence or harassment: police, hospital, one-stop centre.',
			topics: ['sexual-violence', 'domestic-violence', 'harassment'],
			audience: ['women'],
			channels: [{ type: 'phone', value: '181', hours: '24/7', cost: 'free' }],
			sources: [
				{
					url: 'https://visitnilgiris.org/en/rights/women-child-safety',
					publisher: "Visit Nilgiris / Kotagiri Citizens' Group",
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'in-1098',
			name: 'Childline 1098',
			country: 'IN',
			operator: 'Ministry of Women and Child Development',
			what: 'For any child in danger, and adults worried about one.',
			topics: ['minors', 'sexual-violence', 'trafficking'],
			audience: ['minors', 'anyone'],
			channels: [{ type: 'phone', value: '1098', hours: '24/7', cost: 'free' }],
			minors: 'For under 18.',
			sources: [
				{
					url: 'https://visitnilgiris.org/en/rights/women-child-safety',
					publisher: "Visit Nilgiris / Kotagiri Citizens' Group",
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'in-emigrate',
			name: 'eMigrate',
			country: 'IN',
			operator: 'Ministry of External Affairs',
			what: 'Check that a recruiter for jobs abroad is registered, or complain about one.',
			topics: ['scam', 'labor-exploitation', 'trafficking', 'migrants'],
			audience: ['workers', 'migrants'],
			channels: [{ type: 'web', value: 'https://emigrate.gov.in' }],
			sources: [
				{
					url: 'https://www.newsx.com/india/government-prioritises-safety-and-welfare-of-indians-abroad-mos-mea-kirti-vardhan-singh-166528/',
					publisher: "NewsX (minister's answer in Parliament)",
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
