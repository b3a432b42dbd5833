import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: A fee for a form, a seat or joining. Loanwords have several spellings (जॉइनिंग, ज्वाइनिंग). */
export const pack: RulePack = {
	patterns: [
		'(रजिस्ट्रेशन|पंजीकरण|जॉइनिंग|ज्वाइनिंग|ऑडिशन|ऑफर लेटर) (के|का|की) <money>',
		'(registration|joining|audition|offer letter) (ke|ka|ki) <money>',
		'(रजिस्ट्रेशन|पंजीकरण|प्रोसेसिंग|जॉइनिंग|ज्वाइनिंग|ऑडिशन|फॉर्म|फाइल|आवेदन|चयन|वेरिफिकेशन|ऑफर लेटर|इंटरव्यू) [की|का|के लिए] @fee',
		'@fee ..4 (जमा|भरना|भरनी|भरें|देना|देनी|देने|भेजें|भेजना|भेजिए|पे) ..3 (होगा|होगी|होंगे|पड़ेगा|पड़ेगी|करें|करना|है|दें)',
		'(सीट|स्लॉट|नौकरी|जॉब|रोल) (पक्की|पक्का|कन्फर्म|बुक|कंफर्म) (करने|कराने|करवाने) ..5 (@sum|@fee)',
		'(पहले|अभी) ..4 (@sum|@fee) ..3 (जमा|भेजें|भेजो|भेज दें|भेजिए|ट्रांसफर|पे कर) ..8 (नौकरी|जॉब|रोल|ऑडिशन|ऑफर|इंटरव्यू|काम|जॉइनिंग)',
		'(registration|ragistration|registeration|processing|joining|audition|file|form|document|gate pass|agreement|offer letter|interview) [ki|ka|ke liye] @fee',
		'@fee ..4 (jama|deposit|bharna|bharni|dena|deni|dene|bhejo|bhejna|pay) ..2 (hoga|hogi|honge|padega|padegi|karo|kare|karna|kijiye|hai|do)',
		'(seat|slot|job|role|vacancy) (pakki|pakka|confirm|book|fix) (karne|karane|karwane|krne|karna) ..5 (@sum|@fee|phonepe|paytm|gpay)',
		'(pehle|phle|pahle|abhi) ..4 (@sum|@fee) ..3 (bhejo|bhej do|bhejdo|jama|deposit|transfer|dalo|pay) ..8 (job|naukri|role|audition|offer|interview|kaam|joining|milega)',
		'(token|booking|slot|courier|dress|costume|makeup|artist card|union card|workshop) ..3 (<money>|<number> [k]) ..3 (lagega|lagenge|bhej*|dalo|dal do|jama|pay|dena)',
		'(कूरियर|कोरियर|डिलीवरी|टोकन|ड्रेस|सामान) (चार्ज|फीस|शुल्क) ..2 (भेज*|जमा|दे*)',
		'(<money>|<number>) ..2 (कूरियर|डिलीवरी|टोकन|courier|token|delivery) ..1 (चार्ज|charge|भेज*|bhej*|dalo|do)',
		'(uska|iska|dress|makeup|card) ..3 (ka|ke) <number> ..2 (jama|lagega|lagenge|bhej*)',
	],
	unless: [
		'@no-cost',
		'(स्कूल|कॉलेज|विश्वविद्यालय|परीक्षा|school|college|university|exam|marathon|मैराथन|gym|जिम)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'आपका नाम आ गया है, रजिस्ट्रेशन फीस 1200 रुपये भेजिए।',
		'ऑडिशन शुल्क 400 रुपये जमा करें।',
		'सीट कन्फर्म करने के लिए 1000 रुपये दें।',
		'Apka selection ho gaya, registration fees 999 rs bhejo.',
		'Pehle 1500 rs transfer karo phir offer letter milega.',
		'Role pakka karne ke liye advance dena hoga.',
	],
	lookalikes: [
		'ऑडिशन के लिए कोई फीस नहीं है।',
		'रजिस्ट्रेशन फीस नहीं लगेगी, सीधे स्टूडियो आएं।',
		'असली कंपनी नौकरी के लिए कभी पैसे नहीं लेती।',
		'Koi registration fees nahi hai, seedha interview.',
		'Kisi ko bhi joining ke liye fees mat do.',
		'Free audition hai, koi charge nahi lagega.',
		'School ki exam form fees Monday tak jama karni hai.',
	],
};
