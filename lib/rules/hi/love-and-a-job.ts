import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi phrases of the rule `love-and-a-job`. */
export const pack: RulePack = {
	patterns: [
		'(jaan|baby|shona|meri jaan|sweetheart|babu|darling|जान|बेबी) ..20 (bar me kaam|club me|ek mahina kaam|kaam karna phir|hotel me kaam|बार में काम|क्लब में)',
		'(bhai|dost|chacha|mama|cousin|भाई|दोस्त) ..1 (ke|ka|के|का) ..1 (bar|club|hotel|salon|spa|parlour|बार|क्लब|होटल|सैलून) ..8 (kaam|naukri|mahina|काम|नौकरी|महीना)',
		'(ek mahina|do mahine|kuch din|एक महीना|कुछ दिन) ..8 (phir|uske baad|फिर) ..2 (shaadi|शादी|ghar lenge)',
		'(hamare liye|humare future|pyaar karti ho|pyar karti ho) ..10 (kaam|customer|bar|club|paise|ek baar)',
		'(shaadi|शादी) ..2 (karke|करके) ..3 (le jaunga|ले जाऊंगा) ..6 (naukri|kaam|नौकरी)',
	],
	unless: ['(gaana|film|kahani|card|invitation)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Jaan, ek mahina bhai ke bar me kaam karna phir shaadi.',
		'जान, दोस्त के क्लब में काम है।',
		'Shaadi karke Surat le jaunga, naukri laga dunga.',
		'Pyaar karti ho to ek baar customer se mil lo.',
	],
	lookalikes: [
		'Jaan, doodh le aana.',
		'Bhai ka hotel subah saat baje khulta hai.',
		'Ek mahina baad pariksha, phir chhutti.',
		'शादी का कार्ड भेज दिया है।',
	],
};
