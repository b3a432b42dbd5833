import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Contact or interview only in a chat app. WhatsApp is everyday in India: only "only", "no calls" or a Telegram group for work. */
export const pack: RulePack = {
	patterns: [
		'(सिर्फ|केवल|ओनली) ..2 (व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|वॉट्सएप|वाट्सऐप|टेलीग्राम|मैसेज|चैट|डीएम)',
		'(इंटरव्यू|ऑडिशन|चयन) ..2 (व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|टेलीग्राम|चैट)',
		'(टेलीग्राम|व्हाट्सएप|व्हाट्सऐप) (ग्रुप|चैनल) ..4 (जॉइन|ज्वाइन|जुड़*)',
		'टेलीग्राम ..2 (पर|पे) ..2 (करें|करो|संपर्क|जुड़ें|मैसेज|आ)',
		'(कॉल मत|कॉल न|फोन मत|फोन न) ..4 (मैसेज|व्हाट्सएप|व्हाट्सऐप|टेलीग्राम|चैट)',
		'(only|sirf|bas) ..2 (whatsapp|watsapp|whatsup|wtsp|telegram|msg|dm)',
		'(whatsapp|watsapp|telegram) (only|pe hi|par hi)',
		'(interview|audition|selection) ..2 (whatsapp|telegram|chat) (pe|par|me)',
		'(telegram|whatsapp) (group|channel) ..4 (join|jud*) ..4 (karo|kare|task|kaam|job)',
		'telegram (pe|par) ..3 (karo|kare|msg|message|aao|join)',
		'(call mat|no call|call na|calls not) ..5 (msg|message|whatsapp|telegram|chat|karo|karna)',
	],
	unless: [
		'(ईमेल|कार्यालय|वेबसाइट|ऑफिस|email|office|website|walk in|developer|रिहर्सल|rehearsal)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'सिर्फ व्हाट्सऐप पर बात होगी।',
		'इंटरव्यू टेलीग्राम पर होगा।',
		'Only WhatsApp karo, call mat karna.',
		'Telegram channel join karo task ke liye.',
	],
	lookalikes: [
		'व्हाट्सऐप पर संपर्क करें या ऑफिस आएं।',
		'चुने गए लोगों को फोन आएगा।',
		'Resume email karo ya WhatsApp karo, office bhi aa sakte ho.',
		'Rehearsal group WhatsApp par hai.',
	],
};
