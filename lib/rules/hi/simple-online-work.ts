import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi phrases of the rule `simple-online-work`. */
export const pack: RulePack = {
	patterns: [
		'(घर बैठे|घर से|ऑनलाइन|मोबाइल से) ..4 (आसान|सरल|सिंपल|हल्का) ..2 (काम|जॉब|टास्क)',
		'(आसान|सरल|सिंपल) ..3 (काम|जॉब|टास्क) ..5 (घर बैठे|घर से|ऑनलाइन|मोबाइल)',
		'(ghar baithe|ghar bethe|ghar se|online|mobile se) ..4 (aasan|asan|saral|simple|easy) ..2 (kaam|kam|job|task|work)',
		'(aasan|asan|simple|easy) ..3 (kaam|kam|job|task|work) ..5 (ghar baithe|ghar se|online|mobile|work from home)',
		'(कॉपी पेस्ट|टाइपिंग|फॉर्म भर*|copy paste|typing|form fill*) ..4 (काम|जॉब|वर्क|kaam|work|job) ..8 (घर|रोज|हर पेज|ghar|daily|per page|roz|<money>)',
	],
	unless: ['(टाइपिस्ट|ऑफिस|office|स्कूल|होमवर्क|recipe)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'घर बैठे आसान काम, महिलाएं भी करें।',
		'सिंपल टास्क मोबाइल पर करें।',
		'Ghar se simple job, roz paisa.',
		'Copy paste ka kaam, ghar se.',
	],
	lookalikes: [
		'ऑफिस में टाइपिंग का काम, रोज आठ घंटे।',
		'स्कूल का होमवर्क घर से आसान काम।',
		'Office typing job, 12000.',
		'Savdhan: ghar baithe easy job scam.',
	],
};
