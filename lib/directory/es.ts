import type { CountryDirectory } from '../model.ts';

/** Spain. */
export const es: CountryDirectory = {
	country: 'ES',
	name: 'Spain',
	emergency: {
		country: 'ES',
		numbers: [
			{ label: 'Police, ambulance, fire', value: '112' },
			{ label: 'Policía Nacional', value: '091' },
			{ label: 'Guardia Civil', value: '062' },
		],
		sources: [
			{
				url: 'https://blogs.publico.es/bulocracia/2020/08/04/en-el-numero-016-no-te-dan-conversacion-cuando-estas-yendo-sola-a-casa/',
				publisher: 'Público',
				read: '2026-11-23',
			},
			{
				url: 'https://www.mamoudzou.yt/service-public/particuliers/?xml=F33954',
				publisher: 'Service-Public (French state, copy on a town site)',
				read: '2026-11-23',
			},
		],
		confidence: 'high',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'es-trata',
			name: 'Policía Nacional: trafficking',
			country: 'ES',
			operator: 'Policía Nacional',
			what: 'Report trafficking and exploitation. The call is not on the phone bill.',
			topics: ['trafficking', 'labor-exploitation'],
			audience: ['anyone'],
			channels: [
				{ type: 'phone', value: '900105090', display: '900 10 50 90', hours: '24/7', cost: 'free' },
				{ type: 'email', value: 'trata@policia.es' },
			],
			confidential: 'Anonymous if you want.',
			sources: [
				{
					url: 'https://www.diariodeleon.es/internacional/251216/2069640/naci-esto-campana-policia-prevenir-explotacion-trata-mujeres-colombianas.html',
					publisher: 'Diario de León',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'es-016',
			name: '016, violence against women',
			country: 'ES',
			operator: 'Spanish Ministry of Equality',
			what: "Lawyers, psychologists and social workers on any violence against women. Delete the call from your phone's list.",
			topics: ['sexual-violence', 'domestic-violence', 'harassment'],
			audience: ['women', 'anyone', 'deaf'],
			channels: [
				{ type: 'phone', value: '016', hours: '24/7', cost: 'free' },
				{ type: 'whatsapp', value: '+34600000016', hours: '24/7' },
				{ type: 'email', value: '016-online@igualdad.gob.es' },
			],
			languages: '53 languages',
			confidential: 'Confidential; not on the bill.',
			sources: [
				{
					url: 'https://elmirondesoria.es/nacional/politica/el-servicio-016-recibe-59-317-consultas-de-enero-a-junio',
					publisher: 'El Mirón de Soria',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'es-017-incibe',
			name: '017, online fraud and pictures',
			country: 'ES',
			operator: 'INCIBE',
			what: 'Help with online fraud, stolen identity and sexual pictures, for adults and minors.',
			topics: ['scam', 'image-abuse', 'minors'],
			audience: ['anyone', 'minors'],
			channels: [
				{ type: 'phone', value: '017', hours: 'daily 8 am–11 pm', cost: 'free' },
				{ type: 'whatsapp', value: '+34900116117', hours: 'daily 8 am–11 pm' },
				{ type: 'web', value: 'https://www.incibe.es/en/linea-de-ayuda-en-ciberseguridad/faq' },
			],
			confidential: 'Confidential.',
			sources: [
				{
					url: 'https://www.incibe.es/en/linea-de-ayuda-en-ciberseguridad/faq',
					publisher: 'INCIBE',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
	],
};
