import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi phrases of the rule `found-your-resume`. */
export const pack: RulePack = {
	patterns: [
		'(आपका|आपकी) (रिज्यूमे|प्रोफाइल|नंबर|बायोडाटा|सीवी) ..6 (नौकरी डॉट कॉम|साइट|पोर्टल|ऑनलाइन|लिंक्डइन|इंडीड) ..4 (मिला|मिली|देखा|देखी|से)',
		'(हमें|हमने|मुझे) ..3 (आपका|आपकी) (रिज्यूमे|प्रोफाइल|नंबर|बायोडाटा|सीवी) ..4 (मिला|मिली|देखा|देखी)',
		'(aapka|apka|aapki|apki) (resume|profile|number|no|cv|biodata) ..6 (naukri|site|portal|online|linkedin|indeed|shine|job site) ..4 (mila|mili|dekha|dekhi|se|pe)',
		'(hume|hame|humne|mujhe) ..3 (aapka|apka|aapki|apki) (resume|profile|number|cv|biodata) ..4 (mila|mili|dekha|dekhi)',
	],
	unless: ['(आपने आवेदन|आपके आवेदन|aapne apply|apne apply|aapke application)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'हमें आपका नंबर मिला, काम की बात है।',
		'आपका रिज्यूमे जॉब पोर्टल पर देखा।',
		'Aapka number naukri site se mila.',
		'Humne aapki profile dekhi, kaam hai.',
	],
	lookalikes: [
		'आपने आवेदन किया, हमें आपका रिज्यूमे मिला।',
		'मेरा नंबर नोट कर लो।',
		'Aapne apply kiya tha, hume aapka resume mila.',
		'Profile photo badal di.',
	],
};
