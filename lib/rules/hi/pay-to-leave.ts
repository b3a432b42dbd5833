import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: A fine for leaving. */
export const pack: RulePack = {
	patterns: [
		'(जुर्माना|पेनल्टी|हर्जाना) ..6 (छोड़*|भाग*|वापस जा*|बीच में)',
		'(छोड़ने पर|छोड़ा तो|भागने पर|बीच में छोड़*) ..6 (जुर्माना|पेनल्टी|हर्जाना|<money>)',
		'(fine|penalty|jurmana|bond) ..6 (chhod*|chod*|bhag*|wapas ja*|beech me)',
		'(chhoda to|chhodne par|chhodne pe|choda to|bhagne par|beech me chhod*) ..8 (fine|penalty|jurmana|<money>|bond)',
	],
	unless: ['(ट्रैफिक|traffic|कोई जुर्माना नहीं|no penalty|koi penalty|library|बिजली)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'काम छोड़ने पर एक लाख जुर्माना।',
		'बीच में छोड़ा तो पेनल्टी लगेगी।',
		'Contract beech me chhoda to 2 lakh penalty.',
		'Penalty lagegi agar chhod ke gaye.',
	],
	lookalikes: [
		'नौकरी छोड़ने पर कोई जुर्माना नहीं है।',
		'ट्रैफिक नियम तोड़ने पर जुर्माना।',
		'Job chhodne par koi penalty nahi.',
		'Notice period 30 din hai.',
	],
};
