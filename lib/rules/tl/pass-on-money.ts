import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Money passes through the person's account for a share. */
export const pack: RulePack = {
	patterns: [
		'(papasok|tatanggap|receive|pumasok|darating) ..5 (pera|pondo|payment*|transfer) ..6 (account mo|gcash mo|bank mo|maya mo) ..10 (i transfer|itransfer|ipasa|ipadala|ipapasa|send|withdraw|komisyon|percent)',
		'(i transfer|itransfer|ipasa|ipapasa|i withdraw) ..5 (sa iba|ibang account|ibang number|sa amin) ..6 (komisyon|commission|percent|porsyento|<number>)',
		'(komisyon|commission|porsyento|<percent>) ..5 (kada|bawat) ..2 (transfer|pasok|padala)',
		'(dadaan|papasok) ..3 (pera|pondo|bayad) ..4 (<percent>|<number>|sayo|percent)',
		'(ipadala|ipapadala|isend|itransfer) ..3 (natira|tira|sobra) ..3 (ibang|sa|account)',
		'(kukunin|kunin|tanggapin) ..3 (sobre|envelope|pera|bag) ..8 (wag makipag|wag makipagkwentuhan|wag kausapin|ideposit|ihulog)',
		'(ideposit|i deposit|ihulog) ..3 number ..2 (sa gc|sa chat|sa group)',
		'<percent> (sayo|sa iyo|sa yo|iyo)',
	],
	unless: ['(discount|promo|voucher|off|payroll|sales|benta|bookkeeper|remittance center)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'May papasok na pera sa account mo, i-transfer mo lang sa amin.',
		'Ipasa mo sa ibang account, may komisyon ka na 4 percent.',
		'May porsyento ka bawat padala na dadaan sa iyo.',
		'Darating ang pondo sa GCash mo tapos ipadala mo agad.',
		'Kukunin mo lang sobre sa lola sa gate, wag makipagkwentuhan.',
		'Ideposit sa number sa gc, 7% sayo.',
	],
	lookalikes: [
		'May komisyon bawat benta ng sapatos.',
		'Papasok ang sahod sa bank account mo tuwing 15.',
		'Teller sa remittance center, may SSS at PhilHealth.',
		'Huwag i-transfer ang pera sa ibang account.',
		'Kunin ang sobre ng report card sa teacher.',
	],
};
