import type { CountryDirectory } from '../model.ts';

/** Chile. */
export const cl: CountryDirectory = {
	country: 'CL',
	name: 'Chile',
	emergency: {
		country: 'CL',
		numbers: [
			{ label: 'Carabineros (police)', value: '133' },
			{ label: 'PDI (investigative police)', value: '134' },
		],
		sources: [
			{
				url: 'https://regionesnoticias.cl/antofagasta/2024/03/13/sernameg-refuerza-informacion-sobre-los-canales-de-orientacion-y-denuncia-en-casos-de-violencia-de-genero/36320/amp',
				publisher: 'Regiones Noticias',
				read: '2026-11-23',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'cl-1455',
			name: 'Fono 1455',
			country: 'CL',
			operator: 'Servicio Nacional de la Mujer y la Equidad de Género',
			what: 'Lawyers and social workers for women after violence, and witnesses.',
			topics: ['sexual-violence', 'domestic-violence', 'harassment'],
			audience: ['women'],
			channels: [
				{ type: 'phone', value: '1455', hours: 'Mon–Fri 8 am–midnight', cost: 'free' },
				{
					type: 'whatsapp',
					value: '+56997007000',
					display: '+56 9 9700 7000',
					hours: 'Mon–Fri 8 am–midnight',
				},
			],
			sources: [
				{
					url: 'https://minmujeryeg.gob.cl/?page_id=4023',
					publisher: 'Ministerio de la Mujer y la Equidad de Género',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'cl-trata',
			name: 'PDI: trafficking',
			country: 'CL',
			operator: 'Policía de Investigaciones',
			what: 'Report trafficking for sex or forced work.',
			topics: ['trafficking', 'labor-exploitation', 'minors'],
			audience: ['anyone'],
			channels: [{ type: 'phone', value: '+56940729659', display: '+56 9 4072 9659' }],
			sources: [
				{
					url: 'https://www.eldinamo.cl/pais/2024/10/05/trata-de-personas-cuales-son-las-senales-de-alerta-en-ninos-que-son-explotados',
					publisher: 'El Dínamo',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
