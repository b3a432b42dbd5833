import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: A message out of the blue that drifts to a job. */
export const pack: RulePack = {
	patterns: [
		'(नमस्ते|हैलो|हेलो|नमस्कार|हाय) ..10 (आपका नंबर|आपका रिज्यूमे|आपका प्रोफाइल|आपकी प्रोफाइल|आपका बायोडाटा) ..5 (मिला|मिली|देखा|देखी|पसंद)',
		'(मैं|हम) ..6 (एचआर|हायरिंग मैनेजर|कास्टिंग डायरेक्टर|कंपनी) ..3 से ..12 (पार्ट टाइम|जॉब|नौकरी|काम|रोल|मॉडल)',
		'(आपका प्रोफाइल|आपकी प्रोफाइल|आपका रिज्यूमे) ..4 (चुना|चुनी|सिलेक्ट|शॉर्टलिस्ट|पसंद)',
		'क्या आप ..4 (पार्ट टाइम|घर बैठे|वर्क फ्रॉम होम|मॉडल|एक्टिंग) ..6 (करना चाहते|करना चाहेंगे|करना चाहती|चाहते हैं|इच्छुक|काम)',
		'(hello|hi|hlo|namaste|dear) ..10 (aapka number|apka number|aapka resume|apka resume|aapki profile|apki profile|your profile|your resume) ..5 (mila|mili|dekha|dekhi|pasand|got|shortlist*|selected)',
		'(main|mai|hum) ..6 (hr|hiring manager|casting director|company) ..4 (se|from|hu|hoon) ..12 (part time|job|kaam|role|model|naukri)',
		'(aapki|apki|aapka|apka) (profile|resume|cv) ..4 (select|selected|shortlist|shortlisted|pasand|chuni)',
		'(kya aap|kya ap) ..5 (part time|ghar baithe|work from home|model|acting) ..6 (karna|karoge|interested|chahte|chahti|kaam)',
	],
	unless: ['(आपने आवेदन|आपके आवेदन|आपने अप्लाई|aapne apply|apne apply|your application)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'नमस्ते, आपका नंबर हमें मिला, एक काम है।',
		'क्या आप घर बैठे काम करना चाहते हैं?',
		'Hello dear, aapki profile hume pasand aayi.',
		'Hi, main Neha HR company se hu, part time job hai.',
	],
	lookalikes: [
		'नमस्ते, आपने आवेदन किया था, इंटरव्यू कल है।',
		'हैलो, रिहर्सल छह बजे है।',
		'Hi, aapne apply kiya tha, kal 11 baje aana.',
		'Bhai apna number bhej de.',
	],
};
