import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi phrases of the rule `own-money-first`. */
export const pack: RulePack = {
	patterns: [
		'(पहले|शुरू में) ..3 (<money>|पैसे|पैसा|<number> (रुपये|रुपए)) ..4 (लगा*|डाल*|इन्वेस्ट|निवेश) ..8 (दुगना|डबल|मुनाफा|कमाई|वापस|कमा*|मिलेंगे)',
		'(<money>|पैसे|पैसा) ..3 (लगा*|डाल*|इन्वेस्ट|निवेश) ..6 (डबल|दुगना|दोगुना|मुनाफा)',
		'(pehle|shuru me) ..3 (<money>|paise|paisa) ..4 (laga*|daal*|dal*|invest) ..8 (double|dugna|profit|kamai|wapas|kama*|milenge|milega)',
		'(<money>|paise|paisa|<number>) ..3 (laga*|daalo|invest karo|invest kare|lagao) ..6 (double|dugna|profit|milenge|kamao)',
	],
	unless: ['(बैंक|म्यूचुअल|दुकान|bank|mutual|dukan|sip)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'पहले 1000 रुपये लगाइए, फिर मुनाफा देखिए।',
		'पैसे लगाओ और डबल पाओ।',
		'Pehle paise lagao phir kamai hogi.',
		'500 lagao 900 milenge.',
	],
	lookalikes: [
		'दुकान में पैसे लगाए, मुनाफा हुआ।',
		'बैंक में निवेश पर ब्याज।',
		'SIP me paise lagao, profit ki guarantee nahi.',
		'Savdhan: paise lagao double wale fraud.',
	],
};
