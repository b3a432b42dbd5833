import type { CountryDirectory } from '../model.ts';

/** Türkiye. */
export const tr: CountryDirectory = {
	country: 'TR',
	name: 'Türkiye',
	emergency: {
		country: 'TR',
		numbers: [{ label: 'Police, ambulance, fire', value: '112' }],
		sources: [
			{
				url: 'https://elbistanadsm.saglik.gov.tr/TR-870014/kades---kadin-acil-destek-uygulamasi.html',
				publisher: 'Ministry of Health (Elbistan)',
				read: '2026-11-23',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'tr-157',
			name: 'YİMER 157',
			country: 'TR',
			operator: 'Presidency of Migration Management',
			what: 'For foreigners: information, and reports of trafficking and violence.',
			topics: ['trafficking', 'labor-exploitation', 'migrants', 'immigration'],
			audience: ['migrants', 'anyone'],
			channels: [{ type: 'phone', value: '157', display: '157 (press 1 for emergencies)', hours: '24/7' }],
			languages: 'Turkish, English, Arabic, Persian, Russian',
			sources: [
				{
					url: 'https://www.sabah.com.tr/yasam/siddete-kacakcilara-ve-tacirlere-karsi-tek-numara-yimer-157-10-yilda-15-bin-hayati-kurtardi-7408666',
					publisher: 'Sabah',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
