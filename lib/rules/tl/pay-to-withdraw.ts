import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Money has to be paid before earnings come out. */
export const pack: RulePack = {
	patterns: [
		'(withdraw|ma withdraw|mawithdraw|wd) ..8 (kailangan|dapat|need) ..4 @pay',
		'@pay ..3 <money> ..4 (tax|verification|withdrawal|unlock)',
		'(para ma withdraw|bago ma withdraw|bago ka maka withdraw|para makuha|para mailabas|para ma release|para ma wd) ..10 (deposit|bayad|magbayad|bayaran|recharge|cash in|tax|fee|top up)',
		'@pay ..6 (tax|fee|verification|deposit) ..8 (ma withdraw|mawithdraw|makuha ang (kita|sahod|pera|commission)|mailabas|ma release)',
		'(withdrawal|unlock|unfreeze) (fee|tax|charge)',
	],
	unless: ['(atm|bangko charge|lisensya|titulo|sss)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Para ma-withdraw ang kita mo, magbayad muna ng tax.',
		'Bago ka maka-withdraw kailangan ng deposit na ₱2,000.',
		'May withdrawal fee na 5 percent bago lumabas ang pera.',
		'Magbayad ka ng verification para mailabas ang komisyon.',
	],
	lookalikes: [
		'Magbayad ng tax sa BIR ang kumpanya bago Abril.',
		'Makukuha ang sahod tuwing 15 at 30.',
		'Para makuha ang lisensya, magbayad sa LTO.',
		'Walang kaltas kapag nag-withdraw ka sa ATM ng kumpanya.',
		'Komisyon 10 percent sa bawat benta.',
	],
};
