import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi phrases of the rule `night-work-abroad`. */
export const pack: RulePack = {
	patterns: [
		'(डांसर|डांस बार|बार गर्ल|होस्टेस|मसाज|स्पा|क्लब|लाउंज|वेट्रेस) ..8 (@abroad|@compound|विदेश)',
		'(@abroad|@compound|विदेश) ..8 (डांसर|डांस बार|बार गर्ल|होस्टेस|मसाज|स्पा|क्लब|लाउंज|वेट्रेस)',
		'(dancer|dance bar|bar girl|hostess|massage|spa|club|lounge|waitress) ..8 (@abroad|@compound|videsh)',
		'(@abroad|@compound|videsh) ..8 (dancer|dance bar|bar girl|hostess|massage|spa|club|lounge|waitress|bar me)',
	],
	unless: [
		'(एयर होस्टेस|फुटबॉल|क्रिकेट|टूर गाइड|air hostess|cricket|football|festival|troupe|होटल ग्रुप)',
		'@safety-notice',
		'@lawful-agency',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'दुबई में डांसर चाहिए।',
		'बैंकॉक के स्पा में लड़कियां।',
		'Dubai club me hostess ka kaam.',
		'Massage ke liye Bahrain jana hai.',
	],
	lookalikes: [
		'दुबई क्रिकेट क्लब का मैच।',
		'एयर होस्टेस की ट्रेनिंग, दुबई रूट।',
		'Air hostess Dubai airline.',
		'Savdhan: Dubai dance bar ki naukri me thagi.',
	],
};
