import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi phrases of the rule `lone-photographer`. */
export const pack: RulePack = {
	patterns: [
		'(boyfriend|bf|husband|mummy|papa|friend|bhai|sister) ..2 (allowed nahi|mat lana|nahi aayega|nahi aa sakta|ko mat|na laye)',
		'(makeup artist|team|crew|stylist) ..2 (nahi hogi|nahi hoga|nahi hai) ..4 (main|akela|khud|hum dono)',
		'(solo ladki|akeli ladki|akeli aana|akele aana) ..8 (shoot|test|villa|farmhouse|photo|chahiye|bikini)',
		'(villa|farmhouse) me ..3 (raat|ruk*) ..3 padega',
		'(बॉयफ्रेंड|पति|मम्मी|पापा|दोस्त) ..2 (अलाउड नहीं|मत लाना|नहीं आ सकते|को मत)',
		'(drink|wine|vodka|ड्रिंक|वाइन) ..4 (relax|khul*|sharm|comfortable|रिलैक्स|शर्म)',
	],
	unless: ['(aa sakti|aa sakta|aa sakte|ला सकते|la sakte|wedding|restaurant|exam|office)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Solo ladki chahiye bikini test ke liye.',
		'Villa me 2 raat rukna padega, boyfriend allowed nahi.',
		'Makeup artist nahi hogi, main hi sab kar leta hun.',
		'मम्मी को मत लाना शूट पर।',
	],
	lookalikes: [
		'Sister ya manager saath aa sakti hai.',
		'Wedding shoot ka makeup artist team me hai.',
		'बच्चों के साथ मम्मी या पापा का आना ज़रूरी है।',
		'Office me dost allowed nahi, reception par baithein aur chai lein? Aa sakte hain.',
	],
};
