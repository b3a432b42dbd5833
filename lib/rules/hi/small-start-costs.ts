import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Small sums for a uniform, an ID card or a medical before the first day. */
export const pack: RulePack = {
	patterns: [
		'(यूनिफॉर्म|आईडी कार्ड|आई कार्ड|किट|मेडिकल|गेट पास) ..3 (के लिए|का|के|की) ..3 (@sum|@fee)',
		'(यूनिफॉर्म|आईडी कार्ड|मेडिकल|गेट पास) @fee',
		'(id card|i card|uniform|kit|medical|gate pass|laptop) ..2 (ke liye|ke|ka|ki) ..3 (@sum|@fee)',
		'(id|id card|uniform|medical|gate pass|kit) @fee',
		'(bas|sirf|pehle|बस|पहले|सिर्फ) ..1 (<money>|<number>) ..2 (bhej*|dalo|jama|paytm|भेज*|डालो|जमा) ..4 (uniform|dress|verification|kit|id|यूनिफॉर्म|यूनिफ़ॉर्म|ड्रेस|किट|आईडी)',
		'(uniform|dress|id card|medical|stamp|यूनिफॉर्म|यूनिफ़ॉर्म|ड्रेस|मेडिकल|स्टांप|स्टाम्प) ..1 (ka|ke|का|के) ..2 (<money>|<number>) ..4 (bhej*|pehle|jama|भेज*|पहले|जमा)',
		'(मेडिकल|medical) <number> ..6 (ऑफर लेटर|ऑफ़र लेटर|offer letter|स्टांप|stamp|visa|वीजा) ..6 (<number>|पहले|pehle)',
		'(payment verification|verification) ..2 (ke liye|के लिए) ..2 (pehle|पहले) ..3 (<money>|<number>) ..3 (paytm|gpay|phonepe|karo|bhej*)',
		'(अकाउंट|खाता|account|khata) ..4 (पत्नी|भाई|दोस्त|wife|biwi|patni|bhai|dost) ..3 (के नाम|ke naam)',
	],
	unless: ['@no-cost', '(मिलेगा|मिलेगी|भत्ता|दुकान|milega|milegi|allowance|shop)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'आईडी कार्ड और यूनिफॉर्म के लिए 850 रुपये लगेंगे।',
		'मेडिकल का चार्ज पहले दीजिए।',
		'ID card ke 600 rs lagenge sir.',
		'Uniform ke liye payment kar do, kal se duty.',
		'बस 999 भेज दो यूनिफ़ॉर्म का।',
		'Payment verification ke liye pehle 2,500 Paytm karo.',
		'मेडिकल 8,500 और ऑफ़र लेटर का स्टांप 5,000 पहले।',
	],
	lookalikes: [
		'यूनिफॉर्म कंपनी देगी, कोई चार्ज नहीं।',
		'मेडिकल का खर्च कंपनी उठाती है।',
		'Uniform free hai, khana bhi.',
		'ID card ki photocopy lana.',
		'Uniform company deti hai, paise nahi lagte.',
	],
};
