import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi phrases of the rule `known-compound-area`. */
export const pack: RulePack = {
	patterns: [
		'(poipet|sihanoukville|myawaddy|bavet|mae sot|golden triangle|kk park|पोइपेत|सिहानोकविले|म्यावाडी|मायवाडी|गोल्डन ट्रायंगल)',
	],
	unless: ['(tour|ghoomne|news|खबर|समाचार|embassy|दूतावास)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'पोइपेत में दुकान हेल्पर चाहिए।',
		'Myawaddy me kaam, 60,000.',
		'Poipet casino ke paas staff chahiye.',
		'Mae Sot me data entry ka kaam.',
	],
	lookalikes: [
		'Mae Sot ki news dekhi?',
		'दूतावास ने म्यावाडी से लोगों को निकाला।',
		'Poipet ghoomne gaye the.',
		'Bangkok me hotel job, licence wali agency.',
	],
};
