import type { CountryDirectory } from '../model.ts';

/** Colombia. */
export const co: CountryDirectory = {
	country: 'CO',
	name: 'Colombia',
	emergency: {
		country: 'CO',
		numbers: [{ label: 'Emergency', value: '123' }],
		sources: [
			{
				url: 'https://www.policia.gov.co/noticia/telefono-que-escucha-voces-ninos',
				publisher: 'Policía Nacional de Colombia',
				read: '2026-11-23',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'co-155',
			name: 'Línea 155',
			country: 'CO',
			operator: 'Policía Nacional',
			what: 'Advice for women after violence; can connect you to 123.',
			topics: ['sexual-violence', 'domestic-violence', 'harassment'],
			audience: ['women'],
			channels: [{ type: 'phone', value: '155', hours: '24/7', cost: 'free' }],
			confidential: 'Confidential.',
			sources: [
				{
					url: 'https://www.seguimiento.co/node/51966',
					publisher: 'Seguimiento.co (launch by the Vice-President)',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'co-141',
			name: 'Línea 141 ICBF',
			country: 'CO',
			operator: 'Instituto Colombiano de Bienestar Familiar',
			what: 'Abuse, sexual violence or child labour: children, teenagers and adults can call.',
			topics: ['minors', 'sexual-violence'],
			audience: ['minors', 'anyone'],
			channels: [
				{ type: 'phone', value: '141', hours: '24/7', cost: 'free' },
				{ type: 'phone', value: '018000918080', display: '01 8000 918080', cost: 'free' },
			],
			minors: 'Made for under 18.',
			sources: [
				{
					url: 'https://medialab.eafit.edu.co/amarteasi/ruta-de-atencion',
					publisher: 'Universidad EAFIT',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
