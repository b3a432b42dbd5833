import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Copies of Aadhaar, PAN or marksheets before anything is agreed. */
export const pack: RulePack = {
	patterns: [
		'(आधार|पैन|पैन कार्ड|मार्कशीट|आईडी) ..6 (भेज*|व्हाट्सएप|व्हाट्सऐप|अपलोड)',
		'(आधार|पैन|आईडी) ..4 (फोटो|कॉपी|सेल्फी) ..6 (भेज*|व्हाट्सएप|व्हाट्सऐप|रजिस्ट्रेशन|पहले)',
		'(सेल्फी|फोटो) ..4 (आधार|पैन|आईडी) ..5 (हाथ में|पकड़*|भेज*)',
		'(aadhar|aadhaar|adhar|pan card|pan|marksheet) ..6 (bhejo|bhej do|bhejiye|send karo|dedo|whatsapp|upload)',
		'(aadhar|aadhaar|adhar|pan) ..4 (photo|copy|selfie) ..6 (bhejo|send|whatsapp|registration|pehle)',
		'(selfie|photo) ..4 (aadhar|adhar|pan card) ..5 (hath me|pakad*|bhejo)',
	],
	unless: [
		'(साथ लाएं|लेकर आएं|न भेजें|मत भेजें|न दें|मत दें|जॉइनिंग के दिन|चयन के बाद|sath laye|saath lana|leke aana|mat do|mat bhejo|joining ke din|joining ke baad)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'आधार और पैन की फोटो व्हाट्सऐप पर भेजिए।',
		'सेल्फी में आधार हाथ में पकड़कर दिखाइए।',
		'Aadhar aur marksheet WhatsApp karo.',
		'PAN card ki photo bhejo registration ke liye.',
	],
	lookalikes: [
		'इंटरव्यू में आधार कार्ड साथ लाएं।',
		'जॉइनिंग के दिन पैन की कॉपी दें।',
		'Interview me aadhar ki photocopy saath lana.',
		'Kisi ko aadhar ki photo mat bhejo.',
	],
};
