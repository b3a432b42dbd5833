import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi phrases of the rule `wages-kept-back`. */
export const pack: RulePack = {
	patterns: [
		'(पहली|पहले महीने|एक महीने|दो महीने|शुरू के) ..3 (सैलरी|वेतन|पगार|तनख्वाह) ..4 (जमा|रोक|रख*|नहीं मिलेगी|सिक्योरिटी|होल्ड)',
		'(सैलरी|वेतन|पगार|तनख्वाह) ..3 (साल के आखिर|साल बाद|एक साथ|आखिर में|कंपनी के पास|मालिक के पास|होल्ड)',
		'(pehli|pehle mahine|ek mahine|do mahine|shuru ke|first month) ..3 (salary|vetan|pagar) ..4 (jama|rok*|rakh*|nahi milegi|security|hold)',
		'(salary|vetan|pagar) ..3 (saal ke end|saal baad|ek sath|aakhir me|company ke paas|malik ke paas|hold)',
		'(ek mahine|do mahine|teen mahine|saal|kaam khatam|ganna|season) ..3 (baad|hone pe|par|ke baad) ..3 (salary|paise|hisab|payment|pagar) ..3 (ek saath|ek sath|milega|milegi|poora|denge|hoga)',
		'(sirf|bas) ..1 (khana|khane) ..2 (pe|par|ke badle) ..2 (kaam|rakh*)',
		'(hisab|payment|pagar|हिसाब|पगार) ..4 (season|fasal|diwali|saal|फसल|सीजन|साल) ..3 (ke baad|baad|pe|के बाद|बाद|पर)',
	],
	unless: ['(बढ़ेगी|बोनस|खाते में|badhegi|bonus|account me|bank)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'पहली सैलरी सिक्योरिटी में रहेगी।',
		'वेतन साल के आखिर में मिलेगा।',
		'Pehle mahine ki salary hold rahegi.',
		'Salary malik ke paas jama hogi, pagar saal baad.',
		'Ek mahine baad salary ek saath milegi.',
		'Hisab season ke baad hoga.',
	],
	lookalikes: [
		'साल बाद सैलरी बढ़ेगी।',
		'वेतन हर महीने खाते में।',
		'Salary saal baad badhegi.',
		'Salary 10 tarikh ko milti hai.',
		'Salary har mahine 7 tareekh ko bank me.',
	],
};
