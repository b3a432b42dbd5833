import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi phrases of the rule `guaranteed-fame`. */
export const pack: RulePack = {
	patterns: [
		'(स्टार|हीरो|हीरोइन|मशहूर|मॉडल) (बना देंगे|बनाएंगे|बना दूंगा|बना सकते)',
		'(रोल|काम|फिल्म) ..2 (पक्का|गारंटी|पक्की|गारंटीड)',
		'(star|hero|heroine|famous|model) (bana denge|banayenge|banaenge|bana dunga|bana sakte)',
		'(role|film) ..2 (pakka|guarantee|guaranteed|confirm)',
		'(सपना|सपने|sapna|sapne) ..8 (हीरोइन|हीरो|एक्टर|मॉडल|स्टार|heroine|hero|actor|model|star|acting) ..10 (हम|पूरा|संपर्क|hum|pura|sampark|call|contact)',
	],
	unless: ['(रोल मॉडल|किताब|गाना|समीक्षा|role model|kitab|gana)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'दो महीने में हीरोइन बना देंगे।',
		'वेब सीरीज में रोल पक्का।',
		'Hum aapko star bana denge.',
		'Film me role guaranteed hai.',
	],
	lookalikes: [
		'यह गाना उसे स्टार बनाएंगे वाली फिल्म का है।',
		'ऑडिशन के बाद रोल तय होगा।',
		'Wo mera role model hai.',
		'Kitab: hero bana denge kya?',
	],
};
