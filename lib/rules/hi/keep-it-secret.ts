import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Silence towards family, or a story to tell at the airport. */
export const pack: RulePack = {
	patterns: [
		'(घरवालों|घर वालों|परिवार|मम्मी पापा|माता पिता) (को|से) (बताने|कहने|पूछने) की (जरूरत|आवश्यकता) नहीं',
		'(gharwalo|ghar walo|family|parents|mummy papa) (ko|se) (batane|kehne|puchne) ki (zarurat|jarurat|zaroorat) (nahi|nhi)',
		'(किसी को|किसी से|घर पर|घरवालों को|परिवार को|परिवार वालों को|पति को|दोस्तों को|मम्मी को|पापा को) ..3 (मत|नहीं|न) ..2 (बता*|कह*|बोल*)',
		'(हमारे बीच|तुम्हारे और मेरे बीच|राज|सीक्रेट) ..4 (रहेगी|रहेगा|रखना|रखें|रहे)',
		'(चैट|मैसेज|बातचीत) ..3 (डिलीट कर*|मिटा*|हटा*)',
		'(पूछे|पूछें|पूछने पर|पूछेंगे) ..6 (घूमने|टूरिस्ट|पर्यटक|छुट्टी|रिश्तेदार) ..4 (बोल*|कह*|बता*|जा)',
		'(पूछे|पूछें|पूछने पर|पूछेंगे) ..3 (बोलना|कहना|बताना) ..4 (घूमने|टूरिस्ट|पर्यटक|छुट्टी|रिश्तेदार)',
		'(kisi ko|kisiko|kisi se|ghar pe|ghar par|gharwalo ko|family ko|husband ko|friends ko|mummy ko|papa ko) ..3 (mat|nahi|nhi|na) ..2 (bata*|kah*|bol*)',
		'(hamare beech|humare beech|humare bich|hamare bich|secret) ..4 (rahega|rahegi|rakhna|rakho|rahe)',
		'(chat|message|msg) ..2 (delete kar*|mita*|hata*)',
		'(puche|pooche|puchenge|puchne pe|puchhe) ..6 (ghumne|tourist|tour|holiday|relative) ..4 (bol*|kah*|bata*|ja)',
		'(puche|pooche|puchenge|puchne pe|puchhe) ..3 (bolna|kehna|batana) ..4 (ghumne|tourist|tour|holiday|relative)',
	],
	unless: [
		'(गोपनीयता समझौता|एनडीए|पासवर्ड|ओटीपी|पिन|nda|otp|pin|password|सरप्राइज पार्टी|surprise party|खाता नंबर|account number|bank details)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'घरवालों को बताने की जरूरत नहीं है।',
		'यह बात किसी को मत बताना।',
		'एयरपोर्ट पर पूछें तो कहना घूमने जा रहे हैं।',
		'Ghar par mat batana abhi.',
		'Ye hamare beech rahega, chat delete kar dena.',
	],
	lookalikes: [
		'ओटीपी किसी को न बताएं।',
		'घर पर बताकर आएं कि ऑडिशन कहां है।',
		'OTP kisi ko mat batao.',
		'Ghar par bata ke aana, address bhi do.',
	],
};
