import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Haste and last places. */
export const pack: RulePack = {
	patterns: [
		'(last|ilan|ilang|konti|kaunti|few|<number>) ..2 (slot|slots) ..3 (na lang|left|lang|nalang|remaining|only)',
		'limited ..1 (slot|slots) ..2 (na lang|lang|only|na)',
		'(magbayad|mag bayad|bayad|confirm|reply|mag decide|magdecide) ..3 (na ngayon|agad agad|now na|asap|ngayon din|within the hour)',
		'(mawawala|ibibigay|mapupunta|forfeited|ma forfeit) ..4 (slot|sa iba|chance)',
		'(rush|urgent) ..3 (girls|models|talents) ..6 (lipad|alis|today|ngayon|bukas)',
	],
	unless: ['(deadline|until supplies|tickets|hanggang biyernes|workshop|seminar)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Dalawa na lang, last 2 slots na lang.',
		'Mag-confirm ka na ngayon din.',
		'Ibibigay namin sa iba ang slot mo.',
		'Rush models, alis bukas ng gabi.',
	],
	lookalikes: [
		'Deadline ng application ay Biyernes.',
		'Limited slots lang sa seminar ng barangay.',
		'Pakiconfirm ang attendance bago Huwebes.',
		'Rush hour kaya agahan ang punta sa studio.',
	],
};
