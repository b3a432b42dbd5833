import type { CountryDirectory } from '../model.ts';

/** Hong Kong. */
export const hk: CountryDirectory = {
	country: 'HK',
	name: 'Hong Kong',
	emergency: {
		country: 'HK',
		numbers: [{ label: 'Police, ambulance, fire', value: '999' }],
		sources: [{ url: 'https://rainlily.org.hk/eng/helpinfo', publisher: 'RainLily', read: '2026-11-23' }],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'hk-1868',
			name: '1868, Hong Kong residents abroad',
			country: 'HK',
			operator: 'Immigration Department',
			what: 'For Hong Kong people in trouble abroad, also after a fake job.',
			topics: ['trafficking', 'scam', 'labor-exploitation'],
			audience: ['anyone'],
			channels: [{ type: 'phone', value: '+8521868', display: '(852) 1868' }],
			sources: [
				{
					url: 'https://fonfmedia.com/2022/08/20/%e9%82%93%e7%82%b3%e5%bc%ba%ef%bc%9a%e6%9a%82%e6%94%b628%e5%ae%97%e3%80%8c%e5%8d%96%e7%8c%aa%e4%bb%94%e3%80%8d%e6%b1%82%e5%8a%a910%e4%ba%ba%e5%b7%b2%e8%bf%94%e6%b8%af',
					publisher: 'Fonf Media',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'hk-rainlily',
			name: 'RainLily',
			country: 'HK',
			operator: 'RainLily',
			what: 'For women after sexual violence: helpline, chat, someone goes with you.',
			topics: ['sexual-violence'],
			audience: ['women'],
			channels: [
				{ type: 'phone', value: '+85223755322', display: '2375 5322' },
				{ type: 'chat', value: 'https://rainlily.org.hk/eng/helpinfo' },
			],
			languages: 'Cantonese, English',
			confidential: 'Confidential.',
			sources: [{ url: 'https://rainlily.org.hk/eng/helpinfo', publisher: 'RainLily', read: '2026-11-23' }],
			confidence: 'high',
			checked: '2026-11-23',
		},
	],
};
