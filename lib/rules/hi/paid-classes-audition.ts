import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: The role comes only after a paid course. */
export const pack: RulePack = {
	patterns: [
		'(एक्टिंग|मॉडलिंग|ग्रूमिंग) (कोर्स|क्लास|वर्कशॉप) ..6 (जरूरी|अनिवार्य|करना होगा|करनी होगी|के बाद ही|<money>)',
		'(कोर्स|वर्कशॉप) ..4 (करने के बाद|के बाद ही) ..5 (रोल|काम|शूट|कास्टिंग)',
		'(acting|modeling|modelling|grooming) (course|class|classes|workshop) ..5 (zaruri|jaruri|compulsory|karna hoga|karni hogi|karna padega|ke baad hi|<money>)',
		'(course|workshop) ..3 (ke baad|karne ke baad) ..5 (role|kaam|shoot|casting|serial)',
	],
	unless: [
		'@no-cost',
		'(जरूरी नहीं|zaruri nahi|jaruri nahi|विश्वविद्यालय|university|नाट्य विद्यालय|nsd)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'एक्टिंग कोर्स करना होगा, तब सीरियल में लेंगे।',
		'वर्कशॉप करने के बाद ही रोल मिलेगा।',
		'Acting class compulsory hai, 7000 rs.',
		'Grooming course ke baad hi shoot hoga.',
	],
	lookalikes: [
		'नाट्य विद्यालय में अभिनय का तीन साल का कोर्स।',
		'मुफ्त वर्कशॉप, बच्चों के लिए।',
		'Acting course zaruri nahi hai.',
		'Theatre group ki workshop Sunday ko, sab aa sakte hain.',
	],
};
