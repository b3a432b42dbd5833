import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: A fee for a training that has to be paid before the work. */
export const pack: RulePack = {
	patterns: [
		'@pay ..5 (training|seminar|orientation|certification) ..6 (muna|bago|fee|para makapasok|para ma hire|para makapag start|<money>)',
		'(training|certification) fee ..6 (muna|bago|po|<money>|gcash|first day)',
		'(bago|para) ..4 (ma hire|makapasok|matanggap|makapagsimula|makapag start) ..6 (bayad|bayaran|magbayad) ..4 (training|seminar)',
	],
	unless: [
		'@no-cost',
		'(tesda|university|kolehiyo|bayad ang training|paid training|scholarship)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Magbayad muna ng training bago ka makapasok sa call center namin.',
		'Training fee po ₱2,000, isang araw lang naman.',
		'Bago ka ma-hire kailangan mo munang bayaran ang seminar.',
		'Mag-down ka ng 500 pesos para sa training muna.',
	],
	lookalikes: [
		'Libre ang training at may allowance araw-araw.',
		'Bayad ang training, 570 pesos kada araw ang ibibigay namin.',
		'May TESDA training fee ang kurso sa welding.',
		'Walang training fee, company ang sasagot.',
	],
};
