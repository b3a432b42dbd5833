import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi phrases of the rule `anyone-can-do-it`. */
export const pack: RulePack = {
	patterns: [
		'(कोई भी|हर कोई|सब लोग|बच्चे बूढ़े) ..3 (कर सकता|कर सकते|कर सकती|जुड़ सकता|जुड़ सकते|कमा सकता|कमा सकते) ..6 (काम|जॉब|घर|मोबाइल|पैसे|है|हैं)',
		'(koi bhi|har koi|sab log) ..3 (kar sakta|kar sakte|kar sakti|join kar sakta|kama sakta|kama sakte) ..4 (hai|hain|kaam|job|ghar)',
	],
	unless: ['(मतदान|शिकायत|पुस्तकालय|टिकट|vote|complaint|library|ticket)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'यह काम कोई भी कर सकता है, घर बैठे।',
		'हर कोई कमा सकता है, मोबाइल काफी है।',
		'Koi bhi kar sakta hai ye kaam.',
		'Sab log kama sakte hain ghar se.',
	],
	lookalikes: [
		'पुस्तकालय का सदस्य कोई भी बन सकता है।',
		'शिकायत कोई भी दर्ज कर सकता है।',
		'Vote koi bhi adult kar sakta hai.',
		'Driver ko licence chahiye.',
	],
};
