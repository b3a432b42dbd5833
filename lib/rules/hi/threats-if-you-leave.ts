import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi phrases of the rule `threats-if-you-leave`. */
export const pack: RulePack = {
	patterns: [
		'(छोड़ा|छोड़ने|छोड़ोगे|छोड़ोगी|भागे|भाग गए|मना किया) ..4 (तो|पर) ..8 (जुर्माना|पैसे देने|हर्जाना|केस|पुलिस|लाख|हजार|भरना|<money>)',
		'(chhoda|choda|chodne|chhodne|chodoge|bhage|bhag gaye|mana kiya) ..4 (to|toh|par) ..8 (jurmana|paise dene|harjana|case|police|lakh|hazar|bharna|dena|<money>)',
		'(बांड|बॉन्ड|जुर्माना|bond|jurmana|penalty) ..8 (छोड़*|पहले जाने|chod*|chhod*|leave)',
	],
	unless: ['(सिगरेट|शराब|स्कूल|रास्ता|cigarette|sharab|school|train)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'बीच में छोड़ा तो 50 हजार भरना होगा।',
		'दो साल का बांड है, काम छोड़ने पर पैसे भरना होगा।',
		'Kaam chhoda to paise dene padenge.',
		'2 saal ka bond hai, chodne par 1 lakh.',
	],
	lookalikes: [
		'शराब छोड़ने पर सेहत सुधरेगी, पैसे बचेंगे।',
		'स्कूल छोड़ा तो पढ़ाई रुकी।',
		'School bus ne choda to call karna.',
		'Bond paper dukan par milta hai.',
	],
};
