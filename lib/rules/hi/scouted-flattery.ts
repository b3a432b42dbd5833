import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Praise for looks from a stranger. */
export const pack: RulePack = {
	patterns: [
		'(आपका चेहरा|आपकी फोटो|आपका लुक|आप) ..3 (परफेक्ट|सुंदर|फोटोजेनिक) ..6 (मॉडल|एक्टिंग|रोल|विज्ञापन|सीरियल)',
		'(आपकी फोटो|आपकी तस्वीर|आपका इंस्टाग्राम) ..4 (देखी|देखा|पसंद)',
		'(aap|aapka face|apka face|aapka look|apka look) ..3 (perfect|sundar|photogenic|beautiful) ..6 (model|acting|role|ad|serial)',
		'(aapki photo|apki photo|aapka insta|apka insta) ..4 (dekhi|dekha|pasand|achi)',
	],
	unless: ['(आवेदन|apply|audition me|ऑडिशन में)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'आप परफेक्ट मॉडल लगती हैं।',
		'आपकी फोटो देखी, बहुत पसंद आई।',
		'Aap bahut sundar ho, serial me role milega.',
		'Apki photo dekhi insta par, model banogi?',
	],
	lookalikes: [
		'ऑडिशन में आपकी फोटो देखी गई, कल बताएंगे।',
		'सुंदर नज़ारे वाला होटल।',
		'Audition me aapki photo pasand aayi, callback kal.',
		'Photographer chahiye, camera apna ho.',
	],
};
