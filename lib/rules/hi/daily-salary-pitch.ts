import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi phrases of the rule `daily-salary-pitch`. */
export const pack: RulePack = {
	patterns: [
		'(रोज|रोजाना|प्रतिदिन|हर दिन|डेली) ..3 (<money>|<number>|कमाई|पेमेंट) ..6 (कमा*|मिलेंगे|मिलेगा|घर|मोबाइल|तक)',
		'(roz|rozana|rojana|daily|har din) ..3 (<money>|<number>|kamai|payment|income) ..6 (kama*|milega|milenge|ghar|mobile|tak|earn)',
		'(डेली|रोज|daily|roz) (पेमेंट|इनकम|payment|income|payout|earning)',
	],
	unless: ['(मजदूर|मंडी|दिहाड़ी|शूटिंग|यूनियन|majdoor|mazdoor|mandi|union|duty)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'रोज 900 रुपये कमाएं, मोबाइल से।',
		'डेली पेमेंट, कोई बंधन नहीं।',
		'Roz 1000 se 1500 milenge aapko.',
		'Daily income ka mauka.',
	],
	lookalikes: [
		'मंडी में मजदूर को रोज 500 मिलेंगे।',
		'बस रोज 9 बजे आती है।',
		'Mandi me roz 600 milega.',
		'Savdhan: daily income wale fraud.',
	],
};
