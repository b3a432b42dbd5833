import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Undressing on a call. */
export const pack: RulePack = {
	patterns: [
		'(कपड़े|टॉप|टीशर्ट|कुर्ती) (उतार*|निकाल*|हटा*) ..6 (दिखा*|कैमरे|वीडियो कॉल|होगा|होंगे)',
		'(वीडियो कॉल|कैमरे) ..6 (कपड़े|टॉप) (उतार*|निकाल*|हटा*)',
		'(बॉडी|शरीर|फिगर) ..3 (देखना|देखनी|दिखाओ|चेक|दिखानी) ..8 (कपड़े|वीडियो कॉल|बिकिनी|ब्रा)',
		'(kapde|top|tshirt|kurti) (utar*|nikal*|hata*) ..6 (dikha*|camera|video call|bhejo|padega|hoga)',
		'(video call|camera|vc) ..6 (kapde|top) (utar*|nikal*|hata*)',
		'(body|figure) ..3 (dekhna|dekhni|dikhao|check|dikhani) ..8 (kapde|video call|vc|bikini|bra)',
	],
	unless: ['(धोने|सुखा*|डॉक्टर|doctor|laundry|wardrobe|अलमारी)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'वीडियो कॉल पर कपड़े उतारने होंगे।',
		'टॉप हटाकर दिखाओ।',
		'VC par kapde utar ke dikhao.',
		'Figure check karna hai, video call par aao.',
	],
	lookalikes: [
		'वीडियो कॉल पर इंटरव्यू होगा।',
		'अलमारी से कपड़े निकालकर दिखाना, वार्डरोब का काम।',
		'Video call par interview, formal kapde pehno.',
		'Doctor body check karega, medical camp.',
	],
};
