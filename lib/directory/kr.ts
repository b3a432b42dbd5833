import type { CountryDirectory } from '../model.ts';

/** South Korea. */
export const kr: CountryDirectory = {
	country: 'KR',
	name: 'South Korea',
	emergency: {
		country: 'KR',
		numbers: [
			{ label: 'Police', value: '112' },
			{ label: 'Ambulance, fire', value: '119' },
		],
		sources: [
			{
				url: 'https://10mag.com/how-to-report-a-crime-in-korea/',
				publisher: '10 Magazine (with the Korean National Police Agency)',
				read: '2026-11-24',
			},
			{
				url: 'https://citiesinsider.com/country/south-korea/CountryWide/emergency-contact-numbers',
				publisher: 'Cities Insider',
				read: '2026-11-24',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'kr-1366',
			name: "Women's hotline 1366",
			country: 'KR',
			operator: 'Ministry of Gender Equality',
			what: 'Sexual violence, digital sex crime, stalking, forced prostitution: advice, rescue, shelter.',
			topics: ['sexual-violence', 'domestic-violence', 'image-abuse', 'trafficking'],
			audience: ['women', 'anyone'],
			channels: [
				{ type: 'phone', value: '1366', display: '1366 (with area code from mobiles)', hours: '24/7' },
			],
			languages: 'Korean; interpretation for others',
			sources: [
				{
					url: 'http://www.dailyclick.net/contents/68106d3d14a88ca14dd1436b',
					publisher: 'DailyClick (ministry release)',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'kr-1577-1366',
			name: 'Danuri 1577-1366',
			country: 'KR',
			operator: 'Korean Institute for Healthy Family',
			what: 'For migrant women facing violence or exploitation; 13 languages.',
			topics: ['sexual-violence', 'domestic-violence', 'migrants', 'trafficking'],
			audience: ['migrants', 'women'],
			channels: [{ type: 'phone', value: '+8215771366', display: '1577-1366', hours: '24/7' }],
			languages: '13, also English',
			sources: [
				{
					url: 'http://kampoo.com/life/guidebook/multiculti_support_5.html',
					publisher: 'Kampoo guidebook',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'kr-dsc',
			name: 'Digital Sex Crime Victim Support Center',
			country: 'KR',
			operator: "Women's Human Rights Institute of Korea",
			what: 'Deletes sexual pictures spread without your yes, fakes too; any age or gender.',
			topics: ['image-abuse', 'sexual-violence', 'minors'],
			audience: ['anyone', 'minors'],
			channels: [
				{ type: 'phone', value: '+8227358994', display: '02-735-8994', hours: '24/7', cost: 'free' },
				{ type: 'phone', value: '1366', hours: '24/7' },
			],
			languages: 'Korean',
			confidential: 'Anonymous and confidential.',
			sources: [
				{
					url: 'https://modubokji.com/welfare/%25EB%2594%2594%25EC%25A7%2580%25ED%2584%25B8-%25EC%2584%25B1%25EB%25B2%2594%25EC%25A3%2584-%25ED%2594%25BC%25ED%2595%25B4%25EC%259E%2590-%25EC%259B%2590%25EC%258A%25A4%25ED%2586%25B1-%25EC%25A7%2580%25EC%259B%2590%25EC%2584%25BC%25ED%2584%25B0-3cbbfb1c',
					publisher: 'Modu Bokji (welfare guide)',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
