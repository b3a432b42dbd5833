import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: "Helper" work that ends in an army. */
export const pack: RulePack = {
	patterns: [
		'(रूस|रशिया|यूक्रेन) ..8 (सेना|आर्मी|नागरिकता|मोर्चे) ..8 (नौकरी|काम|<money>|भर्ती|वेतन|हेल्पर|मिलेगी)',
		'(रूस|रशिया) ..4 (हेल्पर|सिक्योरिटी गार्ड) ..8 (<money>|नागरिकता|वेतन)',
		'(russia|rusia|ukraine) ..8 (army|citizenship|sena) ..8 (job|kaam|lakh|salary|bharti|helper|milegi|<money>)',
		'(russia|rusia) ..4 (helper|security guard) ..8 (<money>|lakh|citizenship|salary)',
	],
	unless: ['(सलाह|advisory|समाचार|news|युद्ध में मारे|लौटे|दूतावास|embassy)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'रूस में आर्मी हेल्पर, वेतन 2 लाख।',
		'रूस में सेना का काम, नागरिकता मिलेगी, भर्ती चालू।',
		'Russia me helper job, citizenship aur 2 lakh salary.',
		'Russia army bharti, salary achi.',
	],
	lookalikes: [
		'रूस की सेना में भर्ती से बचें, दूतावास की सलाह।',
		'भारतीय सेना में भर्ती रैली।',
		'Russia me padhai, MBBS ki fees dekho.',
		'Embassy advisory: Russia army job se bache.',
	],
};
