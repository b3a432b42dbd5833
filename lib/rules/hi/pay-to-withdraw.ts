import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Money has to be paid before earnings come out. */
export const pack: RulePack = {
	patterns: [
		'(पैसे|कमाई|कमीशन|राशि|बैलेंस) ..3 (निकालने|विड्रॉ|विदड्रॉ|विड्रॉल|रिलीज) ..8 (जमा|डिपॉजिट|टैक्स|फीस|भुगतान|भरना|देना)',
		'(विड्रॉल|निकासी) (फीस|शुल्क|चार्ज|टैक्स)',
		'(paise|kamai|commission|amount|balance) ..3 (nikalne|withdraw|withdrawal|release) ..8 (jama|deposit|tax|fees|pay|bharna|dena|recharge)',
		'(withdrawal|withdraw) (fee|fees|charge|tax)',
	],
	unless: ['(atm|एटीएम|पीएफ|pf|बैंक से)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'कमाई निकालने के लिए टैक्स जमा करना होगा।',
		'निकासी शुल्क दीजिए, फिर रकम आएगी।',
		'Paise withdraw karne ke liye pehle tax bharna padega.',
		'Withdrawal charge 10 percent pehle do.',
	],
	lookalikes: [
		'वेतन सात तारीख को खाते में आता है।',
		'पीएफ के पैसे निकालने के लिए फॉर्म भरना होगा, जमा करना होगा।',
		'Salary har mahine time par.',
		'ATM se paise nikalne ka charge nahi.',
	],
};
