import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: A cheque or a transfer of which a part has to be sent on. "चेक करना" means to check. */
export const pack: RulePack = {
	patterns: [
		'चेक ..6 (जमा|भुना*|कैश|डिपॉजिट) ..10 (बाकी|बचा|बची|वापस|ट्रांसफर|भेज*)',
		'(ज्यादा|अधिक|गलती से|एक्स्ट्रा) ..4 (पैसे|पैसा|राशि|पेमेंट|<money>) ..8 (वापस|लौटा*|रिफंड)',
		'(बाकी|बचे हुए|बची हुई) ..3 (पैसे|रकम|राशि) ..6 (मेकअप|स्टाइलिस्ट|सप्लायर|वेंडर) ..5 (ट्रांसफर|भेज*|दें|देना)',
		'(कमीशन|हिस्सा) ..3 (रखकर|रख लें|काटकर) ..6 (भेज*|ट्रांसफर|वापस)',
		'(cheque|chq|check) ..6 (jama|deposit|cash|bhunao) ..10 (baaki|baki|bacha|wapas|transfer|bhejo)',
		'(zyada|jyada|jada|extra|galti se) ..4 (paise|paisa|amount|payment|<money>) ..8 (wapas|wapis|return|refund|lauta*)',
		'(baaki|baki|remaining) ..3 (paise|amount) ..6 (makeup|stylist|vendor|supplier) ..5 (transfer|bhejo|do)',
		'(commission|hissa) ..3 (rakh kar|rakhke|rakh lo|kaat ke) ..6 (bhejo|transfer|wapas)',
		'(cheque|chq|check|चेक) ..6 (bhejti|bhejta|bhej rahi|bhej raha|bhejunga|भेजती|भेजता|भेज रही) ..10 (baaki|baki|rakho|बाकी|रखो)',
		'(aap|tum|आप|तुम) <number> (rakho|rakh lo|rakhna|रखो|रख लो) ..3 (baaki|baki|बाकी) ..3 (ko|driver|neft|imps|को|ड्राइवर)',
		'(baaki|baki|bacha|बाकी) ..3 (driver|supplier|caterer|makeup|vendor|ड्राइवर|कैटरर) ..2 (ko|को) ..3 (neft|imps|transfer|bhej*|de do|dena|भेज*|दे दो)',
	],
	unless: [
		'(चेक बुक|चेक करने|चेक करें|चेक करके|check karo|check kar|check karke|status check|cashier|कैशियर|ग्राहक|customer)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'चेक बैंक में जमा करके बाकी रकम स्टाइलिस्ट को भेजें।',
		'गलती से 5000 रुपये ज्यादा चले गए, एक्स्ट्रा पैसे वापस कर दीजिए।',
		'Cheque deposit karo aur baaki amount vendor ko transfer karo.',
		'Apna commission rakh kar baaki paise bhejo.',
		'Advance cheque 60,000 bhejti hoon, aap 20,000 rakho baaki driver ko NEFT kar do.',
		'Baaki caterer ko bhej dena.',
		'चेक भेज रही हूँ, आप बीस हज़ार रखो बाकी ड्राइवर को दे दो।',
	],
	lookalikes: [
		'भुगतान चेक या बैंक ट्रांसफर से होगा।',
		'दस्तावेज चेक करके जमा करें।',
		'Payment cheque ya NEFT se hoga.',
		'Status check karo aur form jama karo, baaki kal.',
		'Baaki saman driver le aayega.',
	],
};
