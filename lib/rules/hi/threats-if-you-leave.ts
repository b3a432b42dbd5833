import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi phrases of the rule `threats-if-you-leave`. */
export const pack: RulePack = {
	patterns: [
		'(छोड़ा|छोड़ने|छोड़ोगे|छोड़ोगी|भागे|भाग गए|मना किया) ..4 (तो|पर) ..8 (जुर्माना|पैसे देने|हर्जाना|केस|पुलिस|लाख|हजार|भरना|<money>)',
		'(chhoda|choda|chodne|chhodne|chodoge|bhage|bhag gaye|mana kiya) ..4 (to|toh|par) ..8 (jurmana|paise dene|harjana|case|police|lakh|hazar|bharna|dena|<money>)',
		'(बांड|बॉन्ड|जुर्माना|bond|jurmana|penalty) ..8 (छोड़*|पहले जाने|chod*|chhod*|leave)',
		'(कंपनी|मालिक|एजेंट|बॉस|सेठ|मैडम|मौसी|आंटी) ने ..4 (तुम्हें|तुझे|हमें|मुझे|आपको|तुमको|लड़की को) ..5 (खरीदा|ख़रीदा|खरीद लिया|बेच दिया|बेचा)',
		'(company|malik|agent|boss|seth|madam|mausi|aunty|kafeel) ne ..4 (tumhe|tujhe|hume|mujhe|aapko|tumko) ..5 (kharida|khareeda|kharid liya|khareed liya|bech diya|becha)',
		'(paisa|paise|hazar|lakh|rupaye|पैसा|पैसे|हज़ार|हजार|लाख) ..2 (le chuka|de chuke|de diye|diye hain|दे चुके|ले चुका|दिए हैं) ..8 (kamao|utaro|chukao|कमाओ|उतारो|चुकाओ)',
		'(bhaagi|bhagi|bhaage|bhage|bhaga|bhagne ki) ..2 (to|toh|par|pe|koshish) ..8 (video|police|maa baap|utha lenge|maar*|bech*|passport|jail)',
		'(भागी|भागे|भागा|भागने) ..2 (तो|पर|कोशिश) ..8 (वीडियो|पुलिस|मां बाप|उठा लेंगे|मार*|बेच*|पासपोर्ट|जेल)',
		'(utna|utne|itna|poora) ..2 (kamakar|kamake|kama ke|kama kar) ..2 (do|dena|chukana|dikhao)',
		'(उतना|इतना|पूरा) ..2 (कमाकर|कमा कर|कमाके) ..2 (दो|देना|चुकाना)',
		'(doosri|dusri|doosre|dusre|दूसरी|दूसरे) ..1 (company|malik|kothe|ghar|कंपनी|मालिक|कोठे) ..2 (ko|pe|में|को|par) ..2 (bech*|बेच*)',
		'(tumhare|tere|aapke|तुम्हारे|तेरे|आपके) ..1 (ghar|gaon|maa baap|घर|गांव|गाँव|मां बाप) ..2 (ka pata|pata|का पता|पता) ..2 (hamare paas|humare paas|हमारे पास|hume maloom|हमें मालूम)',
	],
	unless: [
		'(सिगरेट|शराब|स्कूल|रास्ता|cigarette|sharab|school|train)',
		'@safety-notice',
		'(फिल्म|कहानी|film|kahani|serial|कुत्ता|गाय|bhains|गाड़ी|gaadi|phone kharida)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'बीच में छोड़ा तो 50 हजार भरना होगा।',
		'दो साल का बांड है, काम छोड़ने पर पैसे भरना होगा।',
		'Kaam chhoda to paise dene padenge.',
		'2 saal ka bond hai, chodne par 1 lakh.',
		'कंपनी ने तुम्हें चार हज़ार डॉलर में ख़रीदा है, उतना कमाकर दो।',
		'Malik ne tumhe khareeda hai, paisa utaro pehle.',
		'Bhaagi to gaon me video bhej denge.',
		'Target nahi hua to dusri company ko bech denge.',
	],
	lookalikes: [
		'शराब छोड़ने पर सेहत सुधरेगी, पैसे बचेंगे।',
		'स्कूल छोड़ा तो पढ़ाई रुकी।',
		'School bus ne choda to call karna.',
		'Bond paper dukan par milta hai.',
		'Naukri chhodni ho to 15 din pehle bata dena.',
		'कंपनी ने नई मशीन ख़रीदी है, ट्रेनिंग मिलेगी।',
		'Malik ne naya phone kharida dukaan ke liye.',
		'घर का पता फॉर्म में लिखें।',
	],
};
