import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: A portfolio from their own photographer, or an "artist card", the bait of Mumbai. */
export const pack: RulePack = {
	patterns: [
		'(पोर्टफोलियो|फोटोशूट|प्रोफाइल शूट) ..6 (<money>|@fee|पैसे|जरूरी|अनिवार्य|बनवाना)',
		'(हमारे|एजेंसी के) (फोटोग्राफर|स्टूडियो) ..7 (<money>|@fee|पैसे|करवाना|बनवाना)',
		'(कार्ड|आर्टिस्ट कार्ड|सिने कार्ड) (बनवाने|बनवाना) ..5 (<money>|@fee|पैसे|होगा)',
		'(portfolio|photoshoot|photo shoot|port folio|profile shoot) ..5 (<money>|@fee|paise|zaruri|jaruri|compulsory|banwana|banana padega)',
		'(hamare|humare|agency ke) (photographer|studio) ..6 (<money>|@fee|paise|banwana|karwana)',
		'(artist card|cintaa card|cine card) ..4 (<money>|@fee|paise|banwana|banega)',
		'portfolio ke bina ..4 (kaam|role|casting|audition) (nahi|nhi)',
	],
	unless: [
		'@no-cost',
		'(जरूरी नहीं|जरूरत नहीं|zaruri nahi|jaruri nahi|zarurat nahi|jarurat nahi|शादी|shaadi|wedding|आधार|आयुष्मान|राशन)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'पोर्टफोलियो अनिवार्य है, हमारे फोटोग्राफर से करवाना होगा।',
		'आर्टिस्ट कार्ड बनवाने के 6000 रुपये।',
		'Portfolio compulsory hai, 9000 rs lagenge.',
		'Hamare studio me photoshoot karwana padega.',
	],
	lookalikes: [
		'पोर्टफोलियो की जरूरत नहीं है, सेल्फी भेजें।',
		'फ्री फोटोशूट, कोई फीस नहीं।',
		'Portfolio zaruri nahi, simple photo chalegi.',
		'Wedding photoshoot 20000 rs se shuru.',
		'राशन कार्ड बनवाने के लिए दफ्तर जाएं।',
	],
};
