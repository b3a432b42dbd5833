import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Haste and last places. */
export const pack: RulePack = {
	patterns: [
		'(आखिरी|अंतिम|केवल|सिर्फ|बस) ..2 (सीट|सीटें|स्लॉट|जगह|पद) ..3 (बची|बचे|बाकी)',
		'(सीमित|लिमिटेड) (सीट|सीटें|सीटों|स्लॉट|जगह)',
		'(वरना|नहीं तो) ..6 (सीट|मौका|दूसरे को|किसी और|चला जाएगा|हाथ से)',
		'(अर्जेंट|तत्काल) ..4 (लड़कियां|लड़कियों|मॉडल|जाना|भुगतान)',
		'(last|sirf|only|bas) ..2 (seat|seats|slot|slots|vacancy) ..3 (bachi|bache|left|baki|remaining)',
		'limited (seat|seats|slot|slots|vacancy)',
		'(warna|varna|nahi to|nhi to) ..6 (seat|mauka|chance|dusre ko|kisi aur|chala jayega|nikal jayega|cancel)',
		'urgent ..4 (girls|female|models|jana hai|payment)',
	],
	unless: ['(अंतिम तिथि|तक आवेदन|last date|apply before|deadline|course|कोर्स)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'सिर्फ दो सीटें बची हैं।',
		'आज ही बताओ वरना मौका हाथ से निकल जाएगा।',
		'Last 2 seats bachi hai, jaldi karo.',
		'Urgent girls chahiye, kal jana hai.',
	],
	lookalikes: [
		'आवेदन की अंतिम तिथि 30 जून, सीमित सीटें।',
		'कृपया शुक्रवार तक उपस्थिति बताएं।',
		'Last date 30 June, limited seats.',
		'Shoot jaldi shuru hoga, time par aana.',
	],
};
