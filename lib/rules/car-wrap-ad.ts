import type { Cases, Rule } from '../model.ts';

/** Money for an advert on your own car. */
export const rule: Rule = {
	id: 'car-wrap-ad',
	family: 'fake-check',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(wrap|wrapping|wrapped|sticker|decal|advert|logo) ..6 (your|on your|own) ..1 (car|vehicle|truck|bike|suv) ..16 (<money>|week|weekly|check|earn|paid|pay)',
			'(<money>|earn|get paid|paid) ..10 (wrap|wrapping|sticker|decal|advert|logo) ..4 your (car|vehicle|truck|bike|suv)',
			'(check|cheque|deposit|funds|pay|send) ..8 (decal|wrap|graphics) (agent|artist|installer|specialist|expert)',
			'(car|vehicle|truck|suv|auto) (wrap|wrapping|decal|sticker|advert|advertising) ..12 (<money>|weekly|per week|a week|check|cheque|earn|reply|text)',
			'(earn|paid|get paid|pay you|<money>) ..10 (drive|driving|driver) ..8 (logo|sticker|decal|wrap|wrapped|advert|ad on)',
			'(decal|graphic|graphics|wrap) (agent|artist|installer|specialist|expert) ..12 (check|cheque|deposit|funds|send|pay)',
			'(car|vehicle|truck|bike) (branding|wrapping|advertising) ..8 <money>',
			'<number> ..8 (sticker|decal|wrap|logo) ..2 on your (car|vehicle|truck|bike|suv|van)',
			'pay the (installer|wrapper|graphic artist|decal man|sticker man)',
		],
	},
	unless: {
		en: [
			'(sign shop|workshop|our garage|company van|on site|technician|apprentice|experienced installer)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'Job scams',
			publisher: 'Canadian Anti-Fraud Centre',
			url: 'https://www.antifraudcentre-centreantifraude.ca/fraud-escroquerie/job-emploi-eng.htm',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Don’t let job scams block your path forward',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2021/04/dont-let-job-scams-block-your-path-forward',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Get $350 a week for a small sticker on your car.',
			'We wrap your vehicle with our logo and you earn every week.',
			'Car advertising: earn $500 weekly, reply with your phone number.',
			'Deposit the funds and pay the decal installer when he comes.',
			'We pay 400 weekly for a sticker on your truck.',
			'Deposit the check and pay the installer.',
		],
		lookalikes: [
			'Sign shop needs a vehicle wrap installer, 24 dollars an hour.',
			'Our company van carries our logo.',
			"You will drive the agency's wrapped van on a tour, paid by the hour.",
			'Apprentice for car wrapping, training on site.',
			'Put the parking sticker on your car, 24 bays are free.',
			'Place the permit on your car at the gate.',
		],
	},
};
