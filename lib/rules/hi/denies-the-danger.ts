import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi phrases of the rule `denies-the-danger`. */
export const pack: RulePack = {
	patterns: [
		'(कोई|ये|यह|बिना) ..2 (फ्रॉड|धोखा|गलत काम|गंदा काम|खतरा|ठगी) (नहीं|के|का)',
		'(koi|ye|yeh|no) ..2 (fraud|dhokha|galat kaam|ganda kaam|khatra|scam|fake) ..1 (nahi|nhi|nai|nahin|hai)',
		'(100|सौ) ..2 (असली|जेनुइन|सुरक्षित|genuine|safe|real|legal)',
		'(डरो मत|डरने की जरूरत नहीं|घबराओ मत|daro mat|darne ki zarurat nahi|ghabrao mat) ..8 (काम|जॉब|लड़कियां|सेफ|kaam|job|girls|ladkiya|safe|company)',
	],
	unless: ['(पुलिस|डॉक्टर|बैंक|police|doctor|bank|interview|इंटरव्यू)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'इसमें कोई फ्रॉड नहीं, भरोसा रखें।',
		'यह 100 प्रतिशत असली काम है।',
		'Koi galat kaam nahi hai madam.',
		'Daro mat, ladkiyan sab safe hain.',
	],
	lookalikes: [
		'पुलिस ने कहा यह कोई धोखा नहीं था।',
		'डॉक्टर: डरो मत, काम आसान है।',
		'Bank me koi fraud nahi hua.',
		'Interview se ghabrao mat, job mil jayegi.',
	],
};
