import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Work abroad without experience, ticket and visa free, at once. */
export const pack: RulePack = {
	patterns: [
		'(बिना अनुभव|अनुभव की जरूरत नहीं|अनुभव जरूरी नहीं|फ्रेशर) ..10 (विदेश|@abroad)',
		'(विदेश|@abroad) ..10 (बिना अनुभव|फ्री वीजा|फ्री टिकट|वीजा फ्री|टिकट फ्री|गारंटी|दसवीं पास|आठवीं पास|तुरंत उड़ान)',
		'(वीजा|टिकट) ..2 (फ्री|मुफ्त) ..10 (<money>|वेतन|सैलरी|नौकरी|तुरंत)',
		'(no experience|bina experience|fresher|experience nahi) ..10 (videsh|gulf|@abroad)',
		'(videsh|gulf|@abroad) ..10 (no experience|free visa|free ticket|visa free|ticket free|guarantee|10th pass|8th pass|bina experience|turant udaan)',
		'(visa|ticket) ..1 (free|muft) ..10 (<money>|salary|job|naukri|turant)',
	],
	unless: [
		'@lawful-agency',
		'(दूतावास|embassy|welder|nurse|driver license|अनुभवी|holiday|tour|पर्यटन)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'दुबई में काम, दसवीं पास, वीजा फ्री टिकट फ्री।',
		'बिना अनुभव विदेश जाएं, तुरंत।',
		'Gulf job, no experience, ticket free.',
		'Fresher ke liye Malaysia, turant udaan, free visa.',
	],
	lookalikes: [
		'पंजीकृत एजेंट, लाइसेंस नंबर दिया है, सऊदी में ड्राइवर, वीजा फ्री।',
		'विदेश में अनुभवी नर्स की भर्ती, परीक्षा होगी, दूतावास की सूचना।',
		'Registered agent, licence number diya hai, Qatar, visa free.',
		'Dubai tour package, visa free nahi hai, holiday ke liye.',
	],
};
