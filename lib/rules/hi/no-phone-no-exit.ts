import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi phrases of the rule `no-phone-no-exit`. */
export const pack: RulePack = {
	patterns: [
		'(phone|mobile|फोन|मोबाइल) ..3 (jama|le lenge|rakh lenge|जमा|ले लेंगे|रख लेंगे) ..6 (malik|madam|agent|contract|mahine|मालिक|मैडम|महीने)',
		'(phone|mobile|फोन|मोबाइल) ..2 (malik|madam|agent|मालिक|मैडम|एजेंट) ..1 (ke paas|के पास)',
		'(phone|mobile|फोन|मोबाइल) ..3 (hafte me ek baar|mahine me ek baar|महीने में एक बार|हफ्ते में एक बार)',
		'(bahar|बाहर) ..1 (jana|jaana|nikalna|जाना|निकलना) ..1 (mana|मना) ..4 (bina|malik|madam|guard|permission|बिना|मालिक|मैडम|गार्ड|contract)',
		'(bina|बिना) ..1 (malik|madam|guard|permission|मालिक|मैडम|गार्ड|इजाजत) ..2 (bahar|बाहर) ..3 (nahi|mana|नहीं|मना)',
		'(ghar|maa baap|घर|घरवालों) ..3 (baat|phone|call|बात|फोन) ..3 (mahine me ek|saamne baithkar|महीने में एक|सामने बैठकर)',
		'(kamre|room|ghar|कमरे|घर) ..1 (me|में) ..1 (band|lock|बंद) ..2 (kar dete|karke rakh*|rakhte|rakha|करके रख*|रखते|रखा)',
		'(kamre|kamra|room|darwaze) ki (chabi|chaabi) ..1 (madam|malik|seth|guard) ..1 (ke paas)',
		'(कमरे|दरवाज़े) की चाबी ..1 (मैडम|मालिक|सेठ) ..1 के पास',
	],
	unless: ['(exam|परीक्षा|school|स्कूल|hospital|अस्पताल|shooting|शूटिंग|dukan|दुकान|godown)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Phone madam ke paas jama karna hoga.',
		'Bahar jana mana hai bina guard.',
		'घर फोन महीने में एक बार, सामने बैठकर।',
		'Ladkiyon ko raat me kamre me band karke rakhte hain.',
		'Kamre ki chabi madam ke paas, ghumne Tuesday ko saath le jate hain.',
	],
	lookalikes: [
		'Exam me phone jama karna hoga.',
		'बाहर जाना कभी भी, बाज़ार पास है।',
		'Dukan ka gate raat 9 baje band rehta hai.',
		'Ghar roz baat karo, wifi free.',
	],
};
