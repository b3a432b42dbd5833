import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Swimwear, "bold" or "hot" photos asked for in a chat. */
export const pack: RulePack = {
	patterns: [
		'(बिकिनी|बोल्ड|हॉट|स्विमसूट|शॉर्ट ड्रेस) ..3 (फोटो|तस्वीर|तस्वीरें|पिक्स) ..4 (भेज*|दो|दीजिए|चाहिए)',
		'(फोटो|तस्वीर|तस्वीरें) ..3 (बिकिनी|बोल्ड|हॉट|स्विमसूट|शॉर्ट ड्रेस) ..4 (भेज*|दो|दीजिए|चाहिए|में)',
		'(bikini|bold|hot|swimsuit|short dress) ..3 (photo|photos|pic|pics) ..4 (bhejo|bhej do|bhejiye|send|do|chahiye)',
		'(photo|photos|pic|pics) ..3 (bikini|bold|hot|swimsuit|short dress) ..4 (bhejo|bhej do|send|chahiye|me|mein)',
		'(फिगर|figure) ..3 (फोटो|photo|pic|pics|size|साइज) ..3 (भेज*|bhejo|batao|बता*)',
	],
	unless: ['(मत|न भेजें|mat|catalogue|कैटलॉग|brand|hot tea|hotel menu|फॉन्ट)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'बोल्ड फोटो भेजो, डायरेक्टर देखेंगे।',
		'स्विमसूट में तस्वीरें भेजिए अभी।',
		'Hot pics bhejo WhatsApp par.',
		'Figure size batao aur photo bhejo.',
	],
	lookalikes: [
		'सामान्य कपड़ों में दो फोटो भेजें।',
		'बोल्ड फोटो किसी को मत भेजो।',
		'Simple photo bhejo, jeans aur tshirt me.',
		'Brand catalogue me swimsuit photo hai, studio shoot tha.',
	],
};
