import type { Lexicon } from '../../model.ts';

/**
 * Shared word lists of Hindi, in Devanagari and as it is typed in Latin letters: `@name` in a phrase stands for any of
 * these. Dots and moons (फ़, ँ) are folded by the tokeniser. Read by no native speaker yet.
 */
export const hi: Lexicon = {
	fee: ['(फीस|फी|शुल्क|चार्ज|चार्जेस)', '(fee|fees|fess|charge|charges|shulk|amount)'],
	sum: [
		'(पैसे|पैसा|रकम|राशि|भुगतान|पेमेंट|एडवांस)',
		'(paise|paisa|pese|payment|advance)',
		'<money>',
		'<number> (lakh|lac|crore|rs)',
	],
	/** In `unless`: nothing has to be paid, or somebody else pays. */
	'no-cost': [
		'(कोई|बिना|निःशुल्क|मुफ्त|फ्री) ..4 (फीस|फी|शुल्क|चार्ज|पैसा|पैसे|रजिस्ट्रेशन|डिपॉजिट)',
		'(फीस|शुल्क|चार्ज|पैसे|पैसा) (नहीं|न)',
		'(कंपनी|प्रोडक्शन|संस्था) ..2 (देगी|देगा|उठाएगी|उठाती|भरेगी)',
		'(koi|bina|free|muft|zero) ..3 (fee|fees|charge|charges|paisa|paise|registration|payment|deposit)',
		'(fee|fees|charge|charges|paisa|paise) (nahi|nhi|nahin|mat)',
		'(company|production) ..2 (degi|dega|bharegi|pay karegi)',
		'(free hai|फ्री है|मुफ्त है)',
	],
	/** In `unless`: a notice that warns. */
	'safety-notice': [
		'(सावधान|सतर्क|धोखाधड़ी|धोखा|ठग*|जालसाज*|फ्रॉड|स्कैम|झांसा|झांसे|भरोसा न)',
		'(savdhan|saavdhan|satark|dhokha|thagi|fraud|scam|scammer)',
		'(कभी|हम|कंपनी) ..4 (नहीं|न) (मांग*|लेते|लेती|मांगते|मांगती)',
		'(kabhi|hum|company) ..4 (nahi|nhi) (mangte|mangti|lete|leti)',
	],
	/** In `unless`: a lawful way abroad. */
	'lawful-agency': [
		'(पंजीकृत|लाइसेंस|लाइसेंसी) ..1 (एजेंट|एजेंसी|नंबर)',
		'(registered|licensed|licenced) (agent|agency)',
		'(license|licence) (number|no)',
		'(वर्क वीजा|work visa|ई माइग्रेट|emigrate|work permit mil)',
	],
	abroad: [
		'(दुबई|सऊदी|कतर|कुवैत|ओमान|बहरीन|कनाडा|थाईलैंड|थाइलैंड|यूरोप|रूस|इजरायल|मलेशिया|सिंगापुर|पोलैंड)',
		'(dubai|saudi|qatar|kuwait|oman|bahrain|canada|thailand|europe|russia|israel|malaysia|singapore|poland|abroad)',
	],
	compound: [
		'(कंबोडिया|कम्बोडिया|म्यांमार|लाओस|थाईलैंड|थाइलैंड|बैंकॉक|वियतनाम)',
		'(cambodia|myanmar|laos|thailand|bangkok|mae sot|myawaddy|vietnam)',
	],
};
