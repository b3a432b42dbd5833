import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Passport or original certificates handed over or kept; "कफील" is the sponsor in the Gulf. */
export const pack: RulePack = {
	patterns: [
		'(पासपोर्ट|मूल दस्तावेज|ओरिजिनल दस्तावेज|ओरिजनल दस्तावेज|असली कागजात|ओरिजिनल डॉक्यूमेंट|ओरिजिनल मार्कशीट|ओरिजनल मार्कशीट) ..5 (जमा|रख लि*|रखेंगे|रखेगी|रखेगा|सौंप*|देना होगा|जब्त|गिरवी)',
		'(पासपोर्ट|कागजात|दस्तावेज) ..4 (कंपनी के पास|एजेंट के पास|मालिक के पास|कफील के पास|हमारे पास|ऑफिस में) ..3 (रहेगा|रहेंगे|जमा|रहता)',
		'(ओरिजिनल|ओरिजनल|असली|मूल) (पासपोर्ट|आधार|मार्कशीट|दस्तावेज|कागजात) ..4 (जमा|देना|छोड़*)',
		'(कंपनी|एजेंट|कफील|मालिक) ..4 पासपोर्ट ..4 (रखे*|ले लेगा|ले लेते|जमा)',
		'(passport|original documents|original document|original marksheet|original aadhar) ..5 (jama|submit karna|rakh lenge|rakhenge|rakhegi|rakhega|dena hoga|dena padega|girvi|le lenge)',
		'(passport|documents) ..3 (company|agent|malik|kafeel|kafil|office|hamare) (ke paas|me|mein|rakhega|rakhegi|paas)',
		'(original|orignal) (passport|aadhar|marksheet|documents|papers) ..4 (jama|submit|dena|deposit|chhod*)',
		'(company|agent|kafeel|kafil|malik) ..4 passport ..4 (rakhe*|lega|leta|jama)',
		'(पासपोर्ट|passport) ..1 (मैनेजर|मालिक|एजेंट|manager|malik|agent|madam) ..1 (रखेगा|रखेगी|rakhega|rakhegi|ke paas|के पास)',
		'(jab tak|जब तक) ..4 (chuk*|paisa|चुक*|पैसा|nahi|नहीं) ..4 (phone|passport|फोन|पासपोर्ट) ..2 (mere|hamare|मेरे|हमारे)',
		'(aadhaar|aadhar|passport|आधार|पासपोर्ट) ..1 (mukadam|thekedar|contractor|मुकादम|ठेकेदार) ..1 (rakhega|rakhta|ke paas|रखेगा|रखता|के पास)',
	],
	unless: [
		'(न सौंपें|न दें|मत दें|फोटोकॉपी|वैध पासपोर्ट|कॉपी|नवीनीकरण|mat do|na de|photocopy|valid passport|copy|renew|passport office|पासपोर्ट कार्यालय|दूतावास)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'पासपोर्ट कंपनी के पास रहेगा।',
		'कफील पासपोर्ट रखेगा, दो साल बाद देगा।',
		'Passport jama karna hoga agent ke office me.',
		'Original marksheet submit karni hogi, dena padega.',
		'पासपोर्ट मैनेजर रखेगा।',
		'Jab tak nahi chukta phone mere paas.',
		'Aadhaar mukadam rakhega.',
	],
	lookalikes: [
		'वैध पासपोर्ट होना जरूरी है।',
		'अपना पासपोर्ट किसी को न दें।',
		'Passport ki photocopy lana.',
		'Kisi ko original passport mat do.',
		'Passport saath lekar aana, verification hoga.',
	],
};
