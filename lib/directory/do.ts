import type { CountryDirectory } from '../model.ts';

/** Dominican Republic. */
export const dominicanRepublic: CountryDirectory = {
	country: 'DO',
	name: 'Dominican Republic',
	emergency: {
		country: 'DO',
		numbers: [{ label: 'Emergency', value: '911' }],
		sources: [
			{
				url: 'https://elnacional.com.do/raquel-arbaje-llama-a-denunciar-abuso-infantil/',
				publisher: 'El Nacional',
				read: '2026-11-23',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'do-linea-vida',
			name: 'Línea Vida',
			country: 'DO',
			operator: 'Procuraduría General de la República',
			what: 'Psychologists and lawyers after violence by gender, sexual crimes and child abuse.',
			topics: ['sexual-violence', 'domestic-violence', 'minors'],
			audience: ['anyone'],
			channels: [
				{ type: 'phone', value: '*211', hours: '24/7', cost: 'free' },
				{ type: 'phone', value: '+18092001202', display: '809-200-1202', hours: '24/7', cost: 'free' },
			],
			confidential: 'You can stay anonymous.',
			sources: [
				{
					url: 'https://hoy.com.do/vivir/marca-211-numero-salvarte-victima-violencia_1062209.html',
					publisher: 'Hoy',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
