import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Entering as a tourist to work, or by the "dunki" route. */
export const pack: RulePack = {
	patterns: [
		'(टूरिस्ट वीजा|विजिट वीजा|विजिटर वीजा) ..8 (काम|नौकरी|जॉब|भेज*|बाद में)',
		'(टूरिस्ट|विजिट) वीजा पर ..4 (भेज*|जाएंगे|ले जाएंगे)',
		'(डंकी|डोंकी) (रूट|से) ..4 (भेज*|जाना|पहुंच*|अमेरिका|यूरोप|काम)',
		'(tourist visa|visit visa|visitor visa) ..8 (kaam|job|naukri|pe bhejenge|par bhejenge|baad me|convert)',
		'(donkey|dunki) (route|se) ..4 (bhej*|jana|pahuch*|america|usa|europe|kaam)',
		'(tourist|visit|टूरिस्ट|विजिट) (visa|वीजा|वीज़े|वीजे) ..4 (jana|jaana|hokar|hoke|pe|par|जाना|होकर|पर)',
	],
	unless: [
		'@lawful-agency',
		'(अवैध|illegal|नहीं कर सकते|nahi kar sakte|travel agency|फिल्म|film|movie)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'विजिट वीजा पर भेजेंगे, वहां काम मिल जाएगा।',
		'टूरिस्ट वीजा पहले, बाद में परमिट।',
		'Visit visa pe bhejenge, baad me convert.',
		'Dunki route se america pahucha denge.',
	],
	lookalikes: [
		'टूरिस्ट वीजा पर काम करना अवैध है।',
		'वर्क वीजा पर कतर में इलेक्ट्रिशियन, पंजीकृत एजेंट।',
		'Tourist visa par job nahi kar sakte.',
		'Travel agency me tourist visa ka kaam dekhne wala chahiye.',
	],
};
