import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: A fee for a training that has to be paid before the work. */
export const pack: RulePack = {
	patterns: [
		'(ट्रेनिंग|प्रशिक्षण) [की|का|के लिए] (@fee|<money>)',
		'(ट्रेनिंग|प्रशिक्षण) के लिए ..4 @sum ..4 (जमा|भेज*|देने|देना|लगेंगे|लगेगा)',
		'training [ki|ka|ke liye] (@fee|<money>)',
		'training ke ..2 @sum ..4 (jama|bhejo|dena|dene|lagenge|lagega|pay)',
	],
	unless: ['@no-cost', '(मिलेंगे|भत्ता|stipend|स्टाइपेंड|milenge|कॉलेज|college)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'ट्रेनिंग फीस 2500 रुपये, फिर काम शुरू।',
		'प्रशिक्षण के लिए पैसे जमा करें।',
		'Training fees 1800 rs pehle pay karo.',
		'Training ke 3000 rs lagenge bas.',
	],
	lookalikes: [
		'ट्रेनिंग फ्री है और स्टाइपेंड मिलेगा।',
		'प्रशिक्षण का शुल्क नहीं है।',
		'Training ke dauran 8000 rs stipend milenge.',
		'Training 15 din ki hai.',
	],
};
