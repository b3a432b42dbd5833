import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Top-ups that unlock the next task. */
export const pack: RulePack = {
	patterns: [
		'(रिचार्ज|डिपॉजिट|जमा) ..8 (टास्क|अनलॉक|अगला|लेवल)',
		'(अगले|अगला) टास्क ..6 (जमा|डिपॉजिट|रिचार्ज|<money>)',
		'(अकाउंट|खाता|बैलेंस|पैसा) ..4 (फ्रीज|ब्लॉक|नेगेटिव|होल्ड|माइनस|अटक) ..10 (जमा|डिपॉजिट|रिचार्ज|भुगतान|टैक्स|फीस)',
		'(प्रीपेड|वीआईपी|मर्चेंट|कॉम्बो) टास्क',
		'(recharge|deposit|jama) ..8 (task|unlock|level)',
		'(next|agla|agle) task ..6 (deposit|jama|recharge|<money>)',
		'(account|balance|paisa|paise) ..4 (freeze|block|negative|hold|atak|atka|stuck) ..10 (jama|deposit|recharge|pay|tax|fees)',
		'(prepaid|vip|merchant|combo) (task|tasks)',
		'(task|टास्क) ..3 (prepaid|प्रीपेड)',
		'(<money>|<number>) (dalo|daalo|jama karo|डालो) ..2 (<money>|<number>) ..2 (wapas|vapas|milega|return|वापस|मिलेगा)',
	],
	unless: ['(मोबाइल रिचार्ज|मेट्रो कार्ड|mobile recharge|metro card|assignment|homework)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'अगले टास्क के लिए 3000 रुपये जमा करें।',
		'अकाउंट फ्रीज है, डिपॉजिट करके खुलेगा।',
		'Next task ke liye recharge karo.',
		'Balance negative ho gaya, 8000 rs deposit karo.',
	],
	lookalikes: [
		'मोबाइल रिचार्ज कंपनी देगी।',
		'अगले हफ्ते टास्क फोर्स की बैठक है।',
		'Metro card recharge office se.',
		'Account freeze hone par branch jaye.',
	],
};
