import type { CountryDirectory } from '../model.ts';

/** Belgium. */
export const be: CountryDirectory = {
	country: 'BE',
	name: 'Belgium',
	emergency: {
		country: 'BE',
		numbers: [
			{ label: 'Police', value: '101' },
			{ label: 'Ambulance, fire, all emergencies', value: '112' },
		],
		sources: [
			{
				url: 'https://fedasilinfo.be/nl/bescherming-voor-slachtoffers-van-mensenhandel-smokkel',
				publisher: 'Fedasil',
				read: '2026-11-23',
			},
		],
		confidence: 'high',
		checked: '2026-11-23',
	},
	resources: [
		{
			id: 'be-trafficking-centres',
			name: 'Payoke, PAG-ASA and Sürya',
			country: 'BE',
			operator: 'Payoke (Antwerp), PAG-ASA (Brussels), Sürya (Liège)',
			what: 'Safe shelter, doctor, lawyer and help with papers for victims of trafficking, day and night.',
			topics: ['trafficking', 'labor-exploitation', 'legal', 'immigration'],
			audience: ['anyone', 'migrants'],
			channels: [
				{ type: 'phone', value: '+3232011690', display: '03 201 16 90 (Payoke, Antwerp)' },
				{ type: 'phone', value: '+3225116464', display: '02 511 64 64 (PAG-ASA, Brussels)' },
				{ type: 'phone', value: '+3242324030', display: '04 232 40 30 (Sürya, Liège)' },
				{ type: 'email', value: 'info@pag-asa.be' },
				{ type: 'web', value: 'https://www.payoke.be' },
			],
			confidential: 'Confidential; anonymous if you want.',
			minors: 'Children go to Espéranto.',
			sources: [
				{
					url: 'https://fedasilinfo.be/nl/bescherming-voor-slachtoffers-van-mensenhandel-smokkel',
					publisher: 'Fedasil (Belgian federal agency)',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
		{
			id: 'be-child-focus',
			name: 'Child Focus',
			country: 'BE',
			operator: 'Child Focus',
			what: 'Missing and sexually exploited children, pictures online, blackmail.',
			topics: ['minors', 'image-abuse'],
			audience: ['minors', 'anyone'],
			channels: [{ type: 'web', value: 'https://childfocus.be/en/report-child-pornography' }],
			confidential: 'You can report without your name.',
			minors: 'For under 18.',
			sources: [
				{
					url: 'https://childfocus.be/en/report-child-pornography',
					publisher: 'Child Focus',
					read: '2026-11-23',
				},
			],
			confidence: 'medium',
			checked: '2026-11-23',
		},
		{
			id: 'be-sos-viol',
			name: 'SOS Viol and care centres',
			country: 'BE',
			operator: 'SOS Viol asbl',
			what: 'Someone listens after sexual violence, in French. The care centres give medical help and keep evidence, with or without the police.',
			topics: ['sexual-violence', 'harassment'],
			audience: ['anyone'],
			channels: [
				{
					type: 'phone',
					value: '+3280098100',
					display: '0800 98 100',
					hours: 'Mon–Fri 8 am–6 pm',
					cost: 'free',
				},
				{ type: 'chat', value: 'https://www.sosviol.be' },
				{ type: 'web', value: 'https://www.violencessexuelles.be' },
			],
			languages: 'French; centres also Dutch',
			confidential: 'Anonymous.',
			minors: 'SOS Viol from 15.',
			sources: [
				{
					url: 'http://actionsociale.wallonie.be/aide-pour-ukraine/violences',
					publisher: 'Wallonia (regional government)',
					read: '2026-11-23',
				},
			],
			confidence: 'high',
			checked: '2026-11-23',
		},
	],
};
