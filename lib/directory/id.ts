import type { CountryDirectory } from '../model.ts';

/** Indonesia. */
export const id: CountryDirectory = {
	country: 'ID',
	name: 'Indonesia',
	emergency: {
		country: 'ID',
		numbers: [
			{ label: 'Police', value: '110' },
			{ label: 'Emergency, in many places', value: '112' },
		],
		sources: [
			{
				url: 'https://www.republika.co.id/berita/koran/kesra/16/04/29/o6dso610-hubungi-nomor-112-panggilan-darurat-versi-indonesia',
				publisher: 'Republika',
				read: '2026-11-24',
			},
			{
				url: 'https://jawawa.id/newsitem/mp-urges-public-to-utilise-polris-110-service-1774014679',
				publisher: 'Jawawa',
				read: '2026-11-24',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'id-bp2mi',
			name: 'KP2MI 0800-1000',
			country: 'ID',
			operator: 'Ministry for the Protection of Indonesian Migrant Workers',
			what: 'Illegal recruiters, and help for Indonesian workers abroad.',
			topics: ['labor-exploitation', 'trafficking', 'scam', 'migrants'],
			audience: ['workers', 'migrants'],
			channels: [
				{
					type: 'phone',
					value: '08001000',
					display: '0800-1000 (inside Indonesia)',
					hours: '24/7',
					cost: 'free',
				},
				{ type: 'phone', value: '+622129244800', display: '+62 21 2924 4800' },
			],
			languages: 'Indonesian',
			sources: [
				{
					url: 'https://www.lintasatlantik.com/2025/12/inilah-sanksi-bagi-pjtki-yang-salurkan.html',
					publisher: 'Lintas Atlantik',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'id-sapa129',
			name: 'SAPA 129',
			country: 'ID',
			operator: 'Ministry of Women Empowerment and Child Protection',
			what: 'Violence against women and children: counselling, doctor, shelter, legal help.',
			topics: ['sexual-violence', 'domestic-violence', 'minors', 'trafficking'],
			audience: ['women', 'minors'],
			channels: [
				{ type: 'phone', value: '129', hours: '24/7' },
				{ type: 'whatsapp', value: '+628111129129', display: '08111-129-129' },
			],
			languages: 'Indonesian',
			confidential: 'They keep your name secret.',
			sources: [
				{
					url: 'https://amp.kontan.co.id/news/sistem-sapa-129-diperkuat-untuk-optimalkan-perlindungan-perempuan-dan-anak',
					publisher: 'Kontan',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
