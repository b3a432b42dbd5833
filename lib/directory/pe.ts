import type { CountryDirectory } from '../model.ts';

/** Peru. */
export const pe: CountryDirectory = {
	country: 'PE',
	name: 'Peru',
	emergency: {
		country: 'PE',
		numbers: [
			{ label: 'Police', value: '105' },
			{ label: 'Ambulance', value: '106' },
			{ label: 'Fire', value: '116' },
		],
		sources: [
			{
				url: 'https://cronicaviva.com.pe/central-911-atendera-emergencias-y-urgencias-en-lima-metropolitana-y-el-callao',
				publisher: 'Crónica Viva',
				read: '2026-11-23',
			},
			{
				url: 'https://infobae.com/peru/2024/03/27/central-105-en-riesgo-por-falta-de-equipos-contraloria-detecta-serias-deficiencias-que-evitaria-la-atencion-de-emergencias',
				publisher: 'Infobae Perú',
				read: '2026-11-23',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'pe-1818',
			name: 'Central 1818',
			country: 'PE',
			operator: 'Ministerio del Interior',
			what: 'Report trafficking.',
			topics: ['trafficking', 'labor-exploitation'],
			audience: ['anyone'],
			channels: [{ type: 'phone', value: '1818', hours: '24/7', cost: 'free' }],
			confidential: 'Confidential.',
			sources: [
				{
					url: 'https://cuscopost.pe/trata-de-personas-en-peru-campana-busca-frenar-el-crimen-con-ayuda-ciudadana',
					publisher: 'Cusco Post',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'pe-100',
			name: 'Línea 100',
			country: 'PE',
			operator: 'Ministry of Women',
			what: 'Advice and support after violence in the family or sexual violence.',
			topics: ['sexual-violence', 'domestic-violence'],
			audience: ['anyone', 'women'],
			channels: [{ type: 'phone', value: '100', hours: '24/7' }],
			languages: 'Spanish, Quechua, Aymara',
			sources: [
				{
					url: 'https://eltiempo.pe/nacional/peru-reportan-mas-de-46-mil-llamadas-malintencionadas-en-linea-100/',
					publisher: 'El Tiempo (Piura)',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
