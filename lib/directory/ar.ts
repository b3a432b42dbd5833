import type { CountryDirectory } from '../model.ts';

/** Argentina. */
export const ar: CountryDirectory = {
	country: 'AR',
	name: 'Argentina',
	emergency: {
		country: 'AR',
		numbers: [{ label: 'Emergency', value: '911' }],
		sources: [
			{
				url: 'https://pagina12.com.ar/349828-los-llamados-a-la-linea-144-aumentaron-un-12-9-respecto-del-',
				publisher: 'Página 12',
				read: '2026-11-23',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'ar-145',
			name: 'Línea 145',
			country: 'AR',
			operator: 'Programa Nacional de Rescate',
			what: 'Report trafficking and false job offers.',
			topics: ['trafficking', 'labor-exploitation'],
			audience: ['anyone'],
			channels: [{ type: 'phone', value: '145', hours: '24/7', cost: 'free' }],
			confidential: 'You can stay anonymous.',
			sources: [
				{
					url: 'https://www.fiscales.gob.ar/trata/linea-145-como-funciona-la-herramienta-que-sumo-casi-1800-denuncias-el-ultimo-ano/',
					publisher: 'Ministerio Público Fiscal',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'ar-144',
			name: 'Línea 144',
			country: 'AR',
			operator: 'Ministerio de Justicia',
			what: 'Psychologists, lawyers and social workers on violence by gender, also at work. Not for emergencies.',
			topics: ['sexual-violence', 'domestic-violence', 'harassment', 'lgbtq'],
			audience: ['women', 'lgbtq'],
			channels: [{ type: 'phone', value: '144', hours: '24/7', cost: 'free' }],
			languages: 'Spanish',
			sources: [
				{
					url: 'https://puntodevistaweb.com/2025/09/19/una-de-las-principales-acciones-contra-la-violencia-de-genero-cumple-12-anos',
					publisher: 'Punto de Vista',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
