import type { CountryDirectory } from '../model.ts';

/** Brazil. */
export const br: CountryDirectory = {
	country: 'BR',
	name: 'Brazil',
	emergency: {
		country: 'BR',
		numbers: [
			{ label: 'Police', value: '190' },
			{ label: 'Ambulance', value: '192' },
			{ label: 'Fire', value: '193' },
		],
		sources: [
			{
				url: 'https://odia.ig.com.br/brasil/2023/02/6581518-disque-100-presta-assistencia-as-vitimas-das-chuvas-no-litoral-de-sp.html',
				publisher: 'O Dia',
				read: '2026-11-23',
			},
			{
				url: 'https://newsrondonia.com.br/noticias/2025/11/06/cop30-mulheres-vitimas-de-violencia-terao-atendimento-exclusivo',
				publisher: 'News Rondônia',
				read: '2026-11-23',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'br-100',
			name: 'Disque 100',
			country: 'BR',
			operator: 'Ministry of Human Rights',
			what: 'Report trafficking, slave labour, child sexual abuse and other harm to human rights.',
			topics: ['trafficking', 'labor-exploitation', 'minors', 'sexual-violence', 'lgbtq'],
			audience: ['anyone'],
			channels: [
				{ type: 'phone', value: '100', hours: '24/7', cost: 'free' },
				{ type: 'whatsapp', value: '+5561996110100', display: '(61) 99611-0100', hours: '24/7' },
			],
			languages: 'Portuguese',
			confidential: 'You can report without your name.',
			sources: [
				{
					url: 'https://gov.br/mdh/pt-br/assuntos/noticias/2022/eleicoes-2022-periodo-eleitoral/iluminado-de-azul-ministerio-da-mulher-da-familia-e-dos-direitos-humanos-reforca-parceria-de-enfrentamento-ao-trafico-de-pessoas',
					publisher: 'Ministério dos Direitos Humanos (gov.br)',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'br-180',
			name: 'Ligue 180',
			country: 'BR',
			operator: 'Ministério das Mulheres',
			what: 'Listens to women after violence and explains rights and services.',
			topics: ['sexual-violence', 'domestic-violence', 'harassment', 'trafficking'],
			audience: ['women'],
			channels: [
				{ type: 'phone', value: '180', hours: '24/7', cost: 'free' },
				{ type: 'email', value: 'central180@mulheres.gov.br' },
			],
			languages: 'Portuguese',
			confidential: 'Confidential.',
			sources: [
				{
					url: 'https://www.oliberal.com/cop-30/ligue-180-cria-canal-exclusivo-para-atender-denuncias-de-violencia-durante-a-cop-30-1.1043786',
					publisher: 'O Liberal',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
