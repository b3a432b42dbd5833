import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi phrases of the rule `image-blackmail`. */
export const pack: RulePack = {
	patterns: [
		'(video|photo|photos|pics|recording|chat|screenshot) ..3 (viral kar*|leak kar*|sabko dikha*|sabko bhej*)',
		'(gaon me|gaon|ghar pe|ghar par|papa ko|mummy ko|family ko|relatives ko|husband ko|pati ko|college me|school me) ..2 (video|photo|photos|pics|recording) ..1 (bhej denge|bhej dunga|bhej dungi|dikha denge|dikha dunga)',
		'(video|photo|photos|pics|recording) ..1 (papa|mummy|family|relatives|husband|pati|gaon|school) ..1 (ko|me) ..1 (bhej denge|bhej dunga|bhej dungi|dikha denge|dikha dunga)',
		'(वीडियो|फोटो|रिकॉर्डिंग|चैट) ..3 (वायरल कर*|लीक कर*|सबको दिखा*|सबको भेज*)',
		'(paise do|paise bhejo|bhejo|transfer karo) ..4 (varna|warna|nahi to|nahin to|वरना) ..6 (video|photo|viral|sabko)',
		'(वरना|नहीं तो) ..6 (वीडियो|फोटो|वायरल) ..4 (भेज*|कर*|डाल*)',
		'(varna|warna) ..6 (video|photo|viral) ..4 (bhej*|kar*|daal*)',
		'(recording|रिकॉर्डिंग|screenshots|video) ..2 (humare|hamare|mere|हमारे|मेरे) ..1 (paas|पास) ..1 (safe|save|सेफ|सुरक्षित)',
		'block ..3 (kiya|karoge|karogi) ..4 (video|photo|viral)',
	],
	unless: [
		'(शादी|shaadi|wedding|client ko|editor|product|school function|portfolio|call recording)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Paise bhejo varna video viral kar denge.',
		'तेरी वीडियो सबको दिखा दूंगा।',
		'Recording humare paas safe hai.',
		'Block kiya to photo papa ko bhej denge.',
	],
	lookalikes: [
		'Shaadi ki photo sabko bhej denge kal.',
		'वीडियो एडिटर को फाइल भेज दें।',
		'Audition ki video office me dekhte hain.',
		'Photo bhejne ki zarurat nahi, seedha aaiye.',
	],
};
