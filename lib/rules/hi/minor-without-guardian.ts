import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Under-18s without a parent. */
export const pack: RulePack = {
	patterns: [
		'(नाबालिग|18 से कम|अठारह से कम|कम उम्र) ..6 (चलेगा|चलेगी|कोई बात नहीं|दिक्कत नहीं|समस्या नहीं|ले लेंगे|मंजूर)',
		'(माता पिता|अभिभावक|पेरेंट्स|घरवालों) ..3 (अनुमति|सहमति|इजाजत|साइन|हस्ताक्षर) ..4 (जरूरत नहीं|जरूरी नहीं|नहीं चाहिए|बिना)',
		'बिना ..3 (माता पिता|अभिभावक|पेरेंट्स|घरवालों) ..3 (अनुमति|सहमति|इजाजत|साइन)',
		'(minor|nabalig|under 18|18 se kam|underage) ..6 (chalega|chalegi|koi baat nahi|problem nahi|ok hai|no problem)',
		'(parents|guardian|gharwalo) ..3 (permission|consent|sign|ijazat) ..4 (zarurat nahi|jarurat nahi|nahi chahiye|not required|ki zaroorat nahi|zaruri nahi)',
		'(bina|without) ..3 (parents|guardian|gharwalo) ..3 (permission|consent|sign|ijazat)',
	],
	unless: ['(अनिवार्य|नियुक्ति नहीं|compulsory|zaruri hai|दंडनीय|अपराध)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'नाबालिग भी चलेगी, कोई बात नहीं।',
		'माता-पिता की सहमति की जरूरत नहीं।',
		'Under 18 bhi chalega.',
		'Bina parents permission ke aa sakti ho.',
	],
	lookalikes: [
		'बच्चों के ऑडिशन में माता-पिता की सहमति अनिवार्य है।',
		'नाबालिग की नियुक्ति नहीं की जाती।',
		'Parents ki permission compulsory hai.',
		'Age 18 to 25 only.',
	],
};
