import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Parcels that come to the person's home and are sent on. */
export const pack: RulePack = {
	patterns: [
		'(पार्सल|पैकेट|पैकेज|कूरियर) ..6 (घर पर|अपने नाम|आपके नाम|आपके पते|अपने पते) ..10 (भेजना|भेजें|फॉरवर्ड|लेबल|आगे भेज*)',
		'(पार्सल|पैकेट|पैकेज) ..4 (रिसीव|प्राप्त|लेकर) ..6 (आगे|दूसरे पते|फॉरवर्ड|लेबल)',
		'(आपके नाम|अपने नाम|आपके पते|घर पर) ..4 (पार्सल|पैकेट|पैकेज) ..6 (आगे भेज*|फॉरवर्ड|दूसरे पते|लेबल)',
		'(aapke naam|apne naam|aapke address|ghar par|ghar pe) ..4 (parcel|packet|package) ..6 (aage bhej*|forward|dusre|label)',
		'(नया लेबल|लेबल बदल*) ..8 (पार्सल|पैकेट|भेज*)',
		'(parcel|packet|package|courier) ..6 (ghar par|ghar pe|apne naam|aapke naam|apne address|aapke address) ..10 (bhejna|forward|label|aage|bhejo)',
		'(parcel|packet|package) ..4 (receive|recive|lekar|leke) ..6 (aage|forward|dusre|label)',
		'(new label|naya label|label change) ..8 (parcel|packet|bhejo|bhejna)',
		'(parcel|पार्सल) ..6 (dusre pate|dusre address|aage bhej*|दूसरे पते|आगे भेज*)',
		'(parcel|packet|dabba|saman) ..3 (tumhare|aapke|tere) ..1 (pate|address|ghar) ..4 (aayenge|aayega|aaenge|aayegi)',
		'(dabba|packing|label|sticker|पैकिंग|डिब्बा|लेबल) ..1 (badal*|change|nikal*|बदल*) ..8 (bhej*|pate|dusre|wale|भेज*|पते)',
		'(naam|name) ..2 (kisi aur|dusre|kisi dusre) ..2 (ka hoga|ka|honge)',
	],
	unless: [
		'(गोदाम|वेयरहाउस|डिलीवरी|कूरियर बॉय|godown|warehouse|delivery|courier boy|driver)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'आपके नाम पर पैकेट आएंगे, उन्हें आगे भेजना है।',
		'पार्सल रिसीव करके नया लेबल लगाना है।',
		'Ghar par parcel aayega, packet leke aage bhejna hai.',
		'Naya label lagakar parcel bhejo.',
		'Parcel tumhare pate pe aayenge, naam kisi aur ka hoga.',
		'Dabba badal ke Delhi wale pate pe bhejna.',
		'लेबल बदलकर दूसरे पते पर भेजना।',
	],
	lookalikes: [
		'डिलीवरी बॉय चाहिए, पार्सल घर पर पहुंचाना।',
		'गोदाम में पैकेट पर लेबल लगाने का काम।',
		'Courier boy chahiye, apni bike ho.',
		'Apna biodata courier se bhejo.',
		'Parcel aapke ghar delivery boy laayega, sign karna.',
	],
};
