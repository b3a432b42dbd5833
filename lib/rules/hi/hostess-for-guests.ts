import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Company for guests: VIP clients, private parties, orchestra or bar dance. */
export const pack: RulePack = {
	patterns: [
		'(मॉडल|लड़की|लड़कियां|लड़कियों|गर्ल्स|महिलाएं|डांसर|होस्टेस) ..8 (वीआईपी क्लाइंट|पार्टी में|प्राइवेट पार्टी|कंपनी देना|फार्महाउस|गेस्ट के साथ)',
		'(स्पा|मसाज पार्लर|मसाज) ..6 (लड़की*|लड़कियां|लड़कियों|फीमेल|महिला*) ..8 (<money>|टिप|रहने|कमाई)',
		'(बार|डांस बार|ऑर्केस्ट्रा|आर्केस्ट्रा) ..4 (डांसर|लड़की*|लड़कियां|सिंगर|लड़कियों) ..8 (रहना|रहने|<money>|टिप|दुबई|बहरीन|चाहिए)',
		'(model|models|girl|girls|female|ladki|ladkiyan|dancer|hostess) ..8 (vip client|vip clients|private party|company dena|farmhouse|rich clients)',
		'(spa|massage|parlour|parlor) ..6 (girl|girls|female|ladki|ladkiyan) ..8 (<money>|tip|rehna|room)',
		'(orchestra|dance bar|bar) ..4 (dancer|girls|ladki|ladkiyan|singer) ..8 (rehna|stay|<money>|tip|dubai|bahrain|chahiye)',
	],
	unless: [
		'(होटल मैनेजमेंट|रेस्टोरेंट|डिप्लोमा|restaurant|diploma|hotel management|बच्चों|kids|स्कूल|school)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'लड़कियां चाहिए, प्राइवेट पार्टी में कंपनी देना है।',
		'ऑर्केस्ट्रा में डांसर लड़कियां, रहने का इंतजाम।',
		'Models girls chahiye private party ke liye.',
		'Dance bar me girls chahiye, tip alag.',
	],
	lookalikes: [
		'रेस्टोरेंट में होस्टेस चाहिए, टेबल दिखाना।',
		'नृत्य नाटिका के लिए डांसर, रिहर्सल दो सप्ताह।',
		'Dance teacher for school, girls batch.',
		'Restaurant hostess chahiye, guest handling.',
	],
};
