import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Bank or wallet accounts rented, bought or opened for others; a crime in the Philippines since 2024. */
export const pack: RulePack = {
	patterns: [
		'(rent|rental|renta|pa rent|parent|bibili|bumibili|binibili|benta|hiram|pahiram|hihiramin|gagamitin) ..5 (gcash account|gcash|verified gcash|maya account|bank account|atm card|atm|sim card|gotyme|unionbank|account mo)',
		'(gcash|maya|bank|gotyme|unionbank) account* ..5 (for rent|rent|pa rent|for sale|benta|bibilhin|bibili|hiram|pahiram)',
		'(mag open|magopen|magbukas|open ka) ..4 (account|bank account) ..8 (bibigay|ibigay|ipasa|otp|atm|kapalit|<money>)',
		'(bumibili|bibili|need|hanap|naghahanap) ..4 (sim|gcash|maya|bank account|atm) ..4 (registered|verified|<money>|<number>|bayad)',
		'(gawa|magbukas|bukas|open|gumawa) ..3 (bank account|account|atm|sim|gcash) ..8 (ibigay|bigay|ipasa|send|padala) ..6 (atm|sim|akin|samin|isa|each|<money>)',
		'(pag|kapag|kung) ..1 tumawag ..1 (bangko|bank) ..3 (sabihin|sabi)',
		'(rent|renta|upa|hiram) ..2 (fb|facebook|whatsapp|viber|telegram|gcash) ..4 (a day|per day|kada araw|<money>|scan|qr)',
		'(i scan|iscan) ..3 (qr|code) ..5 (ads|gagamitin namin|kami magpopost)',
	],
	unless: [
		'(payroll|bawal|renta ng (kwarto|sasakyan)|apartment)',
		'@safety-notice',
		'(payroll|branch|menu|delivery)',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Bumibili kami ng verified GCash, 1,200 bawat isa.',
		'Pahiram ng bank account mo, may bayad kada buwan.',
		'Magbukas ka ng account tapos ibigay mo sa amin ang ATM.',
		'GCash account for rent, sigurado ang kita.',
		'Gawa ka ng dalawang bank account tapos ibigay mo ATM at sim, ₱3k isa.',
		'Pag tumawag bangko sabihin mo nawala.',
		'Rent ko FB account mo ₱300 a day, i-scan mo lang QR.',
	],
	lookalikes: [
		'Magbukas ng payroll account para sa sahod.',
		'Huwag magpahiram ng GCash account, bawal iyon.',
		'Bookkeeper na sanay sa bank account ng kliyente.',
		'Renta ng kwarto, bayad sa GCash.',
		'I-open ang bank account sa branch, dala ng ID.',
	],
};
