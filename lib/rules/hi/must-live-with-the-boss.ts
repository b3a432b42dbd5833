import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi phrases of the rule `must-live-with-the-boss`. */
export const pack: RulePack = {
	patterns: [
		'(मालिक|मैडम|सर|सेठ|बॉस|हमारे) ..2 (के घर|घर पर|के साथ) ..2 (रहना|रहकर|रहना होगा|रहने) ..6 (होगा|पड़ेगा|काम|है)',
		'(malik|madam|sir|seth|boss|hamare|humare) ..2 (ke ghar|ghar par|ghar me|ke sath) ..2 (rehna|rahna|rehkar|rahkar|rehne) ..6 (hoga|padega|kaam|hai)',
	],
	unless: ['(मेहमान|किराएदार|छुट्टियां|guest|kirayedar|chhutti)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'मालिक के घर रहना होगा, काम रात तक।',
		'सेठ के साथ रहना पड़ेगा।',
		'Madam ke ghar rehna hoga.',
		'Boss ke sath rehna padega, alag room nahi.',
	],
	lookalikes: [
		'मेहमान हमारे घर पर रहने आए हैं, काम है।',
		'मालिक ने कहा किराएदार के साथ रहना होगा।',
		'Guest hamare ghar me rehne aaye hai.',
		'Office 9 se 6 hai.',
	],
};
