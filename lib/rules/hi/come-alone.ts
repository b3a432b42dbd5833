import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Nobody may come along. */
export const pack: RulePack = {
	patterns: [
		'(अकेले|अकेली) ..3 (आना|आओ|आइए|आ जाना|आ जाओ|आएं|मिलना|मिलो|मिलने)',
		'(किसी को|मम्मी को|पापा को|माता पिता को|भाई को|दोस्त को|घरवालों को) ..3 (साथ मत|साथ नहीं|साथ न|नहीं लाना|मत लाना|न लाएं|लेकर मत)',
		'(माता पिता|मम्मी पापा|परिवार|अभिभावक|पेरेंट्स) ..5 (बाहर रुक*|बाहर बैठ*|बाहर इंतजार|अनुमति नहीं|अलाउड नहीं|अंदर नहीं)',
		'(akele|akeli|alone) ..3 (aana|aao|aaiye|aa jana|aa jao|aajao|milna|milo|milne|ana)',
		'(kisi ko|mummy ko|papa ko|parents ko|bhai ko|friend ko|gharwalo ko|bf ko) ..3 (sath mat|saath mat|saath nahi|sath nahi|nahi lana|mat lana|leke mat|mat laana)',
		'(parents|mummy papa|family) ..5 (bahar ruk*|bahar baith*|bahar wait|allowed nahi|not allowed|andar nahi)',
	],
	unless: [
		'(अकेले न|अकेले मत|अकेली मत|साथ ला सकते|के साथ आएं|साथ आएं|अकेले नहीं|akele mat|akele na|akeli mat|saath la sakte|sath la sakte|ke saath aaye|parents ke saath|बारी बारी|ek ek karke)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'ऑडिशन में अकेली आना।',
		'मम्मी पापा बाहर बैठेंगे।',
		'Akele aa jana, cab bhej dunga.',
		'Parents allowed nahi hai room me.',
	],
	lookalikes: [
		'बच्चे माता-पिता के साथ आएं।',
		'ऑडिशन में अकेले न जाएं।',
		'Akele mat aana, friend ko lao.',
		'Bachche parents ke saath aaye.',
	],
};
