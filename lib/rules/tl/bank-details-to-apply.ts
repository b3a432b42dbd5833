import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Bank or wallet details to apply. */
export const pack: RulePack = {
	patterns: [
		'(send|mag send|magsend|pasend|pa send|ipasa|ibigay|bigay|padala|ilagay) ..5 (gcash number|bank details|bank account|atm|account number|atm card) ..8 (register|registration|verify|ma verify|payout|muna|application|para ma|sahod)',
		'(gcash|bank|atm) ..3 (number|details|account) ..6 (para sa payout|para ma register|for registration|para ma verify|muna)',
		'(picture|pic|photo) ..3 (atm|atm card|passbook)',
	],
	unless: ['(upon hiring|pag na hire|payroll account|huwag|wag|onboarding)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Ibigay mo ang bank details mo para ma-register ka.',
		'Pa-send ng GCash number para sa payout ng unang task.',
		'Picture ng ATM card mo, isama sa form.',
		'Ilagay ang account number muna bago ang application.',
	],
	lookalikes: [
		'Pag na-hire, isumite ang account number sa HR.',
		'Huwag ibigay ang bank details kahit kanino.',
		'May ATM sa tapat ng opisina.',
		'Bank teller na may karanasan.',
	],
};
