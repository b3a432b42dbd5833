import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Money first by e-wallet. Wallets are everyday means of pay, so only beside "muna" (first) or papers. */
export const pack: RulePack = {
	patterns: [
		'(magbayad|magbabayad|bayaran) [ka|po|kayo|mo] [muna|lang|po] [ng|ang] <money> sa (gcash|maya|paymaya|palawan|cebuana)',
		'(gcash|maya|paymaya|palawan|cebuana|mlhuillier|gotyme) ..3 muna ..8 (<money>|bago|ma process|maprocess|processing|reservation|training|slot|papers|papel|requirements|medical)',
		'@pay ..6 (gcash|maya|paymaya|palawan|cebuana|mlhuillier) ..10 (bago|para ma process|para maprocess|processing|requirements|papers|papel|medical|training|visa)',
		'(personal|sa akin|account ko|number ko) ..3 gcash ..6 (muna|bayad|padala|send)',
		'<money> ..4 (gcash|maya|palawan|cebuana) ..3 muna',
	],
	unless: ['(sahod|sweldo|bayad sa talent|payroll|tf)', '@no-cost', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'GCash muna ng ₱800 para ma-process ang papers mo.',
		'Magpadala ka sa Palawan bago mag-training.',
		'₱1,000 sa Maya muna ha.',
		'Mag-send ka sa GCash ko para maprocess ang medical mo.',
	],
	lookalikes: [
		'Sahod sa GCash tuwing Biyernes.',
		'Bayad sa talent via GCash pagkatapos ng event.',
		'Tumatanggap ang tindahan ng GCash at cash.',
		'Huwag magpadala sa GCash ng hindi kilala.',
	],
};
