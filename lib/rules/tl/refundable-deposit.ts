import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: A deposit or bond that is said to come back. */
export const pack: RulePack = {
	patterns: [
		'(ire refund|irefund|i refund|ibabalik|isosoli|marerefund|mairerefund) ..3 (pagkatapos ng|after) ..1 (shoot|training|interview|unang buwan)',
		'(refundable|ire refund|irefund|i refund|ma refund|marerefund|mairerefund|ibabalik|isosoli|maibabalik) ..6 (fee|deposit|bayad|pera|unang sahod|first sahod|unang sweldo|first salary|pag nag start)',
		'(fee|deposit|bayad|cash bond|bond) ..4 (refundable|ibabalik|isosoli|i refund|ire refund|maibabalik|marerefund)',
		'(cash bond|security deposit|surety bond) ..6 (bago|muna|start|equipment|laptop|uniform|<money>)',
		'@pay ..6 (ibabawas|ikakaltas|kaltas|idadagdag) ..3 (unang sahod|first sahod|first salary|unang sweldo)',
	],
	unless: [
		'(rental|rentals|paupahan|upahan|naisauli|isauli)',
		'(upa|renta|apartment|boarding|bedspace|kwarto|pamasahe|hotel booking|order)',
		'(walang|no|wala pong) (cash bond|deposit|bond)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Ibabalik po ang bayad sa unang sahod mo.',
		'Cash bond na ₱3,000 muna bago ka bigyan ng laptop.',
		'Refundable ang deposit pag nag-start ka na.',
		'Isosoli namin ang fee pagkatapos ng isang buwan, fee ibabalik lahat.',
	],
	lookalikes: [
		'Bedspace: isang buwang deposit, refundable paglipat mo.',
		'Walang cash bond sa kumpanya namin.',
		'Ibabalik ng production ang pamasahe ninyo sa set.',
		'Maibabalik ang bayad sa order kung sira ang item.',
	],
};
