import type { CountryDirectory } from '../model.ts';

/** France. */
export const fr: CountryDirectory = {
	country: 'FR',
	name: 'France',
	emergency: {
		country: 'FR',
		numbers: [
			{ label: 'Police, ambulance, fire; text 114 if you cannot speak', value: '112', sms: '114' },
			{ label: 'Police', value: '17' },
			{ label: 'Ambulance', value: '15' },
		],
		sources: [
			{
				url: 'https://saintviance.fr/numeros-durgences/',
				publisher: "Direction de l'information légale et administrative (copy on a town site)",
				read: '2026-11-23',
			},
			{
				url: 'https://www.mamoudzou.yt/service-public/particuliers/?xml=F33954',
				publisher: 'Service-Public (copy on a town site)',
				read: '2026-11-23',
			},
		],
		confidence: 'high',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'fr-ccem',
			name: 'CCEM',
			country: 'FR',
			operator: 'CCEM',
			what: 'Lawyers and social workers for people exploited at work or held in servitude.',
			topics: ['trafficking', 'labor-exploitation', 'legal'],
			audience: ['anyone', 'workers', 'migrants'],
			channels: [
				{ type: 'phone', value: '+33144528890', display: '01 44 52 88 90' },
				{ type: 'web', value: 'https://www.esclavagemoderne.org/signaler-une-situation/' },
			],
			sources: [
				{
					url: 'https://le1hebdo.fr/journal/numero/221/que-faire-en-cas-de-situation-suspecte-3035.html',
					publisher: 'Le 1 hebdo',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'fr-3919',
			name: '3919, violence against women',
			country: 'FR',
			operator: 'Fédération nationale Solidarité Femmes',
			what: 'Someone listens to women after any violence, at home or at work, and finds help near you. Not for emergencies.',
			topics: ['sexual-violence', 'domestic-violence', 'harassment'],
			audience: ['women'],
			channels: [{ type: 'phone', value: '3919', hours: '24/7', cost: 'free' }],
			confidential: 'Anonymous; not on the phone bill.',
			sources: [
				{
					url: 'https://www.tf1info.fr/societe/journee-internationale-de-lutte-conte-les-violences-faites-aux-femmes-ces-numeros-de-telephone-utiles-qu-il-faut-connaitre-2277414.html',
					publisher: 'TF1 Info',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'fr-viols-femmes',
			name: 'Viols Femmes Informations',
			country: 'FR',
			operator: 'Collectif féministe contre le viol',
			what: 'Someone listens after rape or sexual assault, now or long ago, and explains the law.',
			topics: ['sexual-violence', 'harassment'],
			audience: ['women', 'anyone'],
			channels: [
				{
					type: 'phone',
					value: '+33800059595',
					display: '0 800 05 95 95',
					hours: 'Mon–Fri 10 am–7 pm',
					cost: 'free',
				},
			],
			confidential: 'Anonymous.',
			sources: [
				{
					url: 'https://madmoizelle.com/soutenez-lindispensable-collectif-feministe-contre-le-viol-il-a-besoin-de-vous-1193396',
					publisher: 'Madmoizelle',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'fr-119',
			name: '119, children in danger',
			country: 'FR',
			operator: 'French State',
			what: 'For children and young people in danger, and adults worried about one.',
			topics: ['minors', 'sexual-violence'],
			audience: ['minors', 'anyone', 'deaf'],
			channels: [
				{ type: 'phone', value: '119', hours: '24/7', cost: 'free' },
				{ type: 'chat', value: 'https://www.allo119.gouv.fr' },
			],
			confidential: 'Confidential.',
			mustReport: 'In immediate danger they call the emergency services.',
			minors: 'Under 21.',
			sources: [
				{
					url: 'https://solidarites.gouv.fr/node/2219',
					publisher: 'French Ministry of Solidarity',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'fr-3018',
			name: '3018, violence online',
			country: 'FR',
			operator: 'Association e-Enfance',
			what: 'Help with pictures, blackmail and bullying online; they can get content down fast.',
			topics: ['image-abuse', 'minors', 'harassment'],
			audience: ['minors', 'anyone'],
			channels: [
				{ type: 'phone', value: '3018', hours: 'daily 9 am–11 pm', cost: 'free' },
				{ type: 'chat', value: 'https://3018.fr' },
			],
			confidential: 'Anonymous and confidential.',
			minors: 'Made for under 18; adults call too.',
			sources: [
				{
					url: 'https://solidarites.gouv.fr/node/2219',
					publisher: 'French Ministry of Solidarity',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'fr-model-law',
			name: 'Model Law',
			country: 'FR',
			operator: 'Model Law',
			what: 'Association for the rights of fashion models: contracts, debts to agencies, harassment.',
			topics: ['modeling-rights', 'performers-rights', 'harassment', 'legal'],
			audience: ['models'],
			channels: [{ type: 'web', value: 'https://www.helloasso.com/associations/model-law' }],
			sources: [
				{
					url: 'https://www.helloasso.com/associations/model-law',
					publisher: 'Model Law (HelloAsso page)',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
	],
};
