import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: An audition or meeting in a room or a home; "OYO" is a budget hotel. */
export const pack: RulePack = {
	patterns: [
		'(ऑडिशन|इंटरव्यू|मीटिंग|शूट|कास्टिंग|लुक टेस्ट) ..5 (होटल|कमरे|फ्लैट|मेरे घर|रूम|फार्महाउस|गेस्ट हाउस) ..4 (आना|आओ|आ जाओ|होगा|होगी|आइए|में)',
		'(होटल|फ्लैट|रूम|कमरे|फार्महाउस|गेस्ट हाउस) ..3 (ऑडिशन|कास्टिंग|लुक टेस्ट)',
		'(प्राइवेट|पर्सनल|अकेले में) (ऑडिशन|मीटिंग|शूट|लुक टेस्ट)',
		'(होटल|फ्लैट|मेरे घर|रूम|फार्महाउस) ..3 (मिलो|मिलते|मिलना|आ जाओ|आओ|आ जाना)',
		'(डिनर|ड्रिंक|पार्टी) ..5 (प्रोड्यूसर|डायरेक्टर|निर्माता|निर्देशक) ..6 (साथ|मिल*|रोल)',
		'(audition|interview|meeting|shoot|casting|look test) ..5 (hotel room|hotel me|flat pe|flat par|flat me|mere ghar|mere flat|room me|farmhouse|guest house|oyo)',
		'(hotel|flat|farmhouse|guest house|oyo) ..3 (audition|casting|look test)',
		'(private|personal|akele me) (audition|meeting|look test)',
		'(hotel|flat|mere ghar|room|oyo|farmhouse) ..3 (milo|milte|milna|aa jao|aao|aajao|aa jana)',
		'(dinner|drinks|party) ..5 (producer|director) ..6 (saath|sath|milna|role)',
		'(bikini|shoot|photoshoot|audition) ..3 (mere flat|mere ghar|mere room|मेरे फ्लैट|मेरे घर)',
		'(behen|bhai|saheli|mummy|dost|friend) ..1 ko ..1 (mat laana|mat lana|saath mat|mat lao)',
	],
	unless: [
		'(होटल मैनेजमेंट|बैंक्वेट|हॉल में|वेटर|स्टूडियो|रिसेप्शन|hotel management|banquet|studio|waiter|front office|receptionist|reception|staff|क्लास रूम|conference)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'ऑडिशन होटल के कमरे में होगा।',
		'लुक टेस्ट के लिए मेरे घर आ जाओ।',
		'Audition OYO me hai, raat 8 baje.',
		'Personal meeting ke liye flat par aa jao.',
		'Bikini shoot mere flat pe hoga.',
		'Audition me behen ko mat laana.',
	],
	lookalikes: [
		'ऑडिशन अंधेरी के स्टूडियो में, सुबह 11 से 5।',
		'होटल में वेटर की नौकरी, इंटरव्यू कल।',
		'Hotel management ka interview kal, front office.',
		'Banquet hall me open audition.',
		'Mere ghar pooja hai, behen ko lana.',
	],
};
