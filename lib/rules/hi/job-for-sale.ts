import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: A job that is given for money. */
export const pack: RulePack = {
	patterns: [
		'(नौकरी|जॉब|रोल|काम|भर्ती) (लगवाने|दिलाने|दिलवाने|लगाने|के बदले) ..5 (@sum|@fee|कमीशन)',
		'(@sum|रिश्वत) ..4 (देकर|दो|दीजिए) ..3 (नौकरी|जॉब|सरकारी नौकरी) (पक्की|लगवा*|पाएं)',
		'(job|naukri|role|kaam|bharti) (lagwane|dilane|dilwane|lagane|lagwa|lagwayenge) ..5 (@sum|@fee|commission)',
		'(@sum|setting) ..4 (dekar|deke|do) ..3 (job|naukri|sarkari naukri) (pakki|pakka|lagwa*)',
		'(railway|police|sarkari|government|govt|bank|ssc|रेलवे|पुलिस|सरकारी|बैंक) ..8 (naukri|vacancy|joining|bharti|clerk|group d|नौकरी|भर्ती|जॉइनिंग) ..12 (lakh|lac|लाख|token|advance|टोकन)',
		'(list me naam|लिस्ट में नाम|andar se|अंदर से|bina exam|exam nahi) ..10 (lakh|lac|लाख|token|<money>)',
		'(cdc|ship|merchant navy|jahaz|panama|honduras) ..10 (lakh|lac|<money>) ..10 (joining|cdc|10th|iran|agent)',
		'(cdc|seaman book) ..4 (panama|honduras|belize) ..4 (ki|ka|lakh|<number>)',
		'(exam|test|interview|training) ..2 (nahi|maaf|माफ|bina|nahin) ..8 (lakh|<money>|pakki|joining)',
		'(iti|diploma|certificate|degree|marksheet|licence|आईटीआई|डिप्लोमा|सर्टिफिकेट) ..3 (do din|ek din|teen din|<number> din|bina exam|दो दिन|एक दिन|बिना परीक्षा) ..5 (ban jayega|mil jayega|milega|<number>|<money>|बन जाएगा|मिल जाएगा)',
	],
	unless: ['@no-cost', '(गिरफ्तार|पुलिस|मामला|police|arrest)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'रेलवे में नौकरी लगवाने के 2 लाख रुपये लगेंगे।',
		'रोल दिलाने के लिए एडवांस चाहिए।',
		'Bank me naukri lagwane ke 50000 rs lagenge.',
		'Job dilwane ka commission pehle dena.',
		'Merchant navy 10th pass, CDC Panama ki, 1.8 lakh, joining Iran se.',
		'CDC Honduras ki 90,000 me.',
		'ITI certificate do din me ban jayega, 8000.',
	],
	lookalikes: [
		'नौकरी दिलाने के नाम पर पैसे मांगने वालों से सावधान रहें।',
		'नौकरी दिलाने में हम कोई पैसा नहीं लेते।',
		'Job dilane ke liye hum paise nahi lete.',
		'Naukri ke liye police verification zaruri hai.',
		'Merchant navy ke liye DG Shipping approved course zaruri.',
		'ITI diploma do saal ka course hai.',
	],
};
