import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Fees by UPI or a wallet. These are everyday means, so only beside words of fees. */
export const pack: RulePack = {
	patterns: [
		'(यूपीआई|फोनपे|फोन पे|पेटीएम|गूगल पे|क्यूआर) ..8 (फीस|शुल्क|रजिस्ट्रेशन|सीट|नौकरी|जॉब|ऑडिशन|सिक्योरिटी|ऑफर लेटर)',
		'(फीस|शुल्क|रजिस्ट्रेशन|सिक्योरिटी|ऑडिशन) ..6 (यूपीआई|फोनपे|फोन पे|पेटीएम|गूगल पे|क्यूआर)',
		'(upi|phonepe|phone pe|paytm|gpay|google pay|qr) ..8 (fees|fee|registration|security|seat|audition|offer letter|joining)',
		'(fees|fee|registration|security|joining|audition) ..6 (upi|phonepe|phone pe|paytm|gpay|google pay|qr)',
	],
	unless: ['@no-cost', '(स्कूल|school|college|mess|ग्राहक|customer|company se|कंपनी से)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'रजिस्ट्रेशन के पैसे फोनपे पर भेज दीजिए।',
		'यूपीआई से ऑडिशन का शुल्क दें।',
		'Fees Paytm kar do abhi.',
		'QR bhej raha hu, joining ka payment kar do.',
	],
	lookalikes: [
		'वेतन यूपीआई से हर हफ्ते मिलेगा।',
		'दुकान में फोनपे चलता है।',
		'School fees Paytm se bhar sakte hain.',
		'Koi fees UPI par mat bhejna, koi registration nahi hai.',
	],
};
