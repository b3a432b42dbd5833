import type { Cases, Rule } from '../model.ts';

/** Envelope stuffing, or making small goods at home. */
export const rule: Rule = {
	id: 'envelope-stuffing',
	family: 'vagueness',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(stuff|stuffing|mailing|addressing|folding) ..3 (envelope|envelopes|brochures|flyers|mailers) ..14 (home|earn|<money>|each|per|weekly|paid)',
			'(earn|<money>|paid) ..8 (stuffing|mailing|addressing) ..2 (envelopes|brochures|flyers)',
			'(assemble|assembling|assembly|making|packing|pack) ..5 (crafts|craft|toys|jewellery|jewelry|beads|pens|pencils|candles|rosaries|products) ..8 (at home|from home|home based|your home)',
			'(pen|pencil|candle|bangle|soap) (packing|packaging|making) ..8 (home|earn|kit)',
			'<money> (per|each|a|for every) ..1 (pamphlet|brochure|circular|envelope|postcard)',
		],
	},
	unless: {
		en: [
			'(workshop|factory|on site|town hall|studio|at our office|print shop|volunteers|campaign|class|teach)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'National Consumer Protection Week: work-from-home scams',
			publisher: 'US Postal Inspection Service',
			url: 'https://www.uspis.gov/ncpw-2022',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Con jobs',
			publisher: 'US Postal Inspection Service (USPS LINK)',
			url: 'https://link.usps.com/2022/03/04/con-jobs-2/',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Stuff envelopes at home and earn 3 dollars each.',
			'Assemble toys from home, weekly pay.',
			'Pencil packing work, home delivery, earn 30,000 a month.',
			'Earn $900 mailing brochures.',
			'Work as a pamphlet mailer, $2 per pamphlet.',
			'Packing pencils at home, good money.',
		],
		lookalikes: [
			'Packing job in our warehouse, close to your home.',

			'Volunteers fold flyers at our office.',
			'Factory work: assembling toys in our hall.',
			'You teach candle making in a workshop.',
			'Print shop assistant, packing brochures on site.',
			'You fold leaflets in our print shop in town.',
			'Brochure design costs 40 euros an hour.',
			'Course in our studio: making candles for beginners.',
			"Furniture assembly in the customer's house, van provided.",
		],
	},
};
