import type { CountryDirectory } from '../model.ts';

/** Thailand. */
export const th: CountryDirectory = {
	country: 'TH',
	name: 'Thailand',
	emergency: {
		country: 'TH',
		numbers: [{ label: 'Police', value: '191' }],
		sources: [
			{
				url: 'https://www.chiangraitimes.com/news/thailand-police-enhance-tourist-safety/',
				publisher: 'Chiang Rai Times',
				read: '2026-11-23',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'th-1300',
			name: 'Social help line 1300',
			country: 'TH',
			operator: 'Ministry of Social Development and Human Security',
			what: 'Trafficking, violence and child abuse, for Thais and foreigners.',
			topics: ['trafficking', 'labor-exploitation', 'domestic-violence', 'minors'],
			audience: ['anyone'],
			channels: [
				{ type: 'phone', value: '1300' },
				{ type: 'phone', value: '+66991301300', display: '+66 99 130 1300 (from abroad)', hours: '24/7' },
			],
			sources: [
				{
					url: 'https://gentrybusinessleader.com/govt-sets-up-hotline-for-thais-abroad/',
					publisher: 'Gentry Business Leader (Bangkok Post text)',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'th-1155',
			name: 'Tourist Police 1155',
			country: 'TH',
			operator: 'Tourist Police Bureau',
			what: 'Foreign visitors in danger or cheated, with interpreters.',
			topics: ['emergency', 'scam', 'trafficking'],
			audience: ['anyone'],
			channels: [{ type: 'phone', value: '1155', hours: '24/7' }],
			languages: 'Thai, English and six others',
			sources: [
				{
					url: 'https://www.chiangraitimes.com/news/thailand-police-enhance-tourist-safety/',
					publisher: 'Chiang Rai Times',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
