import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Taken at once, without an interview. */
export const pack: RulePack = {
	patterns: [
		'(बिना|नो) (इंटरव्यू|साक्षात्कार|ऑडिशन) ..4 (नौकरी|जॉब|भर्ती|चयन|काम|के|रोल)',
		'(इंटरव्यू|साक्षात्कार) (नहीं होगा|नहीं लगेगा|नहीं देना|की जरूरत नहीं)',
		'(डायरेक्ट|सीधी|सीधे|तुरंत) (जॉइनिंग|ज्वाइनिंग|भर्ती|सिलेक्शन|नियुक्ति)',
		'(आपका|आपको) ..4 (चयन|सिलेक्शन|नियुक्त|चुन लिया) ..8 (कल से|आज से|तुरंत|अभी)',
		'(no|bina|without) (interview|audition) ..4 (job|joining|naukri|selection|ke|direct|role)',
		'interview (nahi hoga|nhi hoga|ki zarurat nahi|ki jarurat nahi|nahi lagega|nahi dena)',
		'(direct|turant|same day|instant) (joining|selection|naukri|hiring)',
		'(aapka|apka|aapko) ..4 (selection|select|selected) ..8 (kal se|aaj se|turant|abhi|joining)',
	],
	unless: [
		'(इंटरव्यू के बाद|साक्षात्कार के बाद|interview ke baad|after interview|walk in|अगर|यदि|agar)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'बिना इंटरव्यू के नौकरी, सीधी भर्ती।',
		'आपका चयन हो गया, कल से आइए।',
		'No interview direct joining hai.',
		'Apka selection ho gaya hai, aaj se kaam.',
	],
	lookalikes: [
		'इंटरव्यू के बाद तुरंत जॉइनिंग।',
		'साक्षात्कार सोमवार को होगा।',
		'Interview ke baad direct joining.',
		'Selected logo ko mail aayega.',
	],
};
