import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Money has to be sent in crypto. */
export const pack: RulePack = {
	patterns: [
		'(यूएसडीटी|बिटकॉइन|क्रिप्टो|क्रिप्टोकरेंसी|बाइनेंस) ..6 (भेज*|जमा|पे|भुगतान|डालें|खरीद*|निवेश)',
		'(पैसे|रकम|पेमेंट|फीस) ..4 (क्रिप्टो|यूएसडीटी|बिटकॉइन) ..4 (भेज*|जमा|डालें|में)',
		'(usdt|bitcoin|btc|crypto|binance) ..5 (bhejo|bhej|send|deposit|jama|pay|kharido|dalo|invest)',
		'(paise|payment|fees) ..4 (usdt|bitcoin|crypto) ..3 (bhejo|jama|me|mein)',
	],
	unless: ['(डेवलपर|developer|समाचार|news|कंपनी|company|exchange)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'यूएसडीटी वॉलेट में जमा करें।',
		'रकम क्रिप्टो में भेजिए।',
		'USDT bhejo tab account chalu hoga.',
		'Pehle bitcoin kharido phir task milega.',
	],
	lookalikes: [
		'वेतन बैंक खाते में आएगा, क्रिप्टो में नहीं।',
		'ब्लॉकचेन डेवलपर की भर्ती।',
		'Crypto exchange company me developer chahiye.',
		'Payment bank me hoga.',
	],
};
