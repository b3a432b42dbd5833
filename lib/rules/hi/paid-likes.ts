import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Pay for likes, ratings or tasks. */
export const pack: RulePack = {
	patterns: [
		'(होटल*|रेस्टोरेंट*|प्रोडक्ट*) ..5 (रेटिंग|रिव्यू|रेट) (देनी|देना|देने|करना|करनी) (है|होगा|होगी|पर|के)',
		'(hotel*|restaurant*|product*) ..5 (rating|review|rate) (deni|dena|dene|karna|karni) (hai|hoga|hogi|par|ke)',
		'(लाइक|सब्सक्राइब|फॉलो|शेयर) ..6 (<money>|पैसे|कमाएं|कमाओ|कमाई|कमीशन|मिलेंगे)',
		'(होटल|रेस्टोरेंट|रेस्तरां|गूगल मैप*|प्रोडक्ट) ..5 (रिव्यू|रेटिंग|रेट|समीक्षा) ..8 (<money>|पैसे|कमा*|कमीशन|मिलेंगे)',
		'(टास्क|टास्क्स) ..5 (पूरा|पूरे|कम्प्लीट|कंप्लीट|करें|करके|करने) ..8 (<money>|पैसे|कमा*|कमीशन|टेलीग्राम|पेमेंट)',
		'स्क्रीनशॉट ..6 भेज* ..8 (<money>|पैसे|पेमेंट|मिलेंगे)',
		'(like|subscribe|follow) ..3 (karo|karke|karne|krke|kro|karna|kijiye) ..8 (<money>|paise|kamao|kamaye|kamaiye|earn|milega|milenge)',
		'(google map*|hotel|restaurant|product) ..4 (review|rating|rate) ..8 (<money>|paise|kamao|milega|milenge|commission)',
		'(task|tasks) (pura|complete|karo|karke|krke|karna|karne) ..8 (<money>|paise|commission|telegram|milega|payment)',
		'(screenshot|ss) (bhejo|bhej do|send karo|bhejna) ..6 (<money>|paise|payment|milega|commission)',
	],
	unless: [
		'(हमारे पेज|हमारे चैनल|hamare page|humare page|hamare channel|manager|मैनेजर|इनाम|prize)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'वीडियो लाइक करें और हर लाइक पर 40 रुपये पाएं।',
		'होटल को रेटिंग देकर पैसे कमाएं।',
		'Channel subscribe karo, 30 rs milenge.',
		'Task complete karke payment turant pao.',
	],
	lookalikes: [
		'हमारे पेज को लाइक करें, ऑडिशन की खबर मिलेगी।',
		'होटल में रिसेप्शनिस्ट चाहिए।',
		'Hamare channel ko subscribe karo updates ke liye.',
		'Video editor chahiye, salary 20000.',
	],
};
