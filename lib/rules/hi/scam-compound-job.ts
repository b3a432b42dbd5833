import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Office work in places known for scam compounds. */
export const pack: RulePack = {
	patterns: [
		'@compound ..10 (डेटा एंट्री|डाटा एंट्री|कस्टमर केयर|कस्टमर सर्विस|कॉल सेंटर|टेलीकॉलर|कंप्यूटर ऑपरेटर|आईटी|टिकट फ्री|चैट)',
		'(डेटा एंट्री|डाटा एंट्री|कस्टमर केयर|कस्टमर सर्विस|कॉल सेंटर|टेलीकॉलर|कंप्यूटर ऑपरेटर) ..8 @compound',
		'@compound ..10 (data entry|customer care|customer service|call center|call centre|telecaller|computer operator|ticket free|free ticket|chat)',
		'(data entry|customer care|customer service|call center|telecaller|computer operator) ..8 @compound',
	],
	unless: [
		'@lawful-agency',
		'(सलाह|एडवाइजरी|झांसा|छुड़ाए|बचाए|दूतावास|advisory|rescue*|embassy|tour|news)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'कंबोडिया में डाटा एंट्री, टिकट फ्री।',
		'कॉल सेंटर का काम म्यांमार में, 70 हजार।',
		'Thailand me data entry job, ticket free.',
		'Customer care job Laos me, 10th pass.',
	],
	lookalikes: [
		'दिल्ली में कॉल सेंटर, सुबह की शिफ्ट।',
		'कंबोडिया में डाटा एंट्री के झांसे से सावधान रहें।',
		'Noida call center, cab facility.',
		'Cambodia data entry job fraud hai, advisory dekho.',
	],
};
