import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Code words for sexual work. */
export const pack: RulePack = {
	patterns: [
		'(ओपन माइंडेड|खुले विचार*) ..8 (लड़की*|लड़कियां|लड़कियों|महिला*|मॉडल*|कमाई|<money>)',
		'(लड़की*|लड़कियां|लड़कियों|मॉडल*) ..3 (ओपन माइंडेड|खुले विचार*|बोल्ड)',
		'(एस्कॉर्ट|कॉल बॉय|कॉलबॉय|प्लेबॉय|प्ले बॉय|जिगोलो) ..6 (जॉब|काम|नौकरी|बनें|मीटिंग|<money>|कमा*)',
		'(open minded|openminded|broad minded) ..8 (girl|girls|female|ladki|ladkiyan|models|kamai|<money>)',
		'(girls|ladki|ladkiyan|models|female) ..3 (open minded|openminded|broad minded|bold chahiye)',
		'(escort|call boy|callboy|play boy|playboy|gigolo|jigolo) ..6 (job|kaam|naukri|meeting|<money>|kama*)',
	],
	unless: ['(बोल्ड फॉन्ट|team|टीम|restaurant|रेस्टोरेंट)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'ओपन माइंडेड लड़कियां चाहिए।',
		'कॉल बॉय बनें, मीटिंग के 5000 रुपये।',
		'Open minded models chahiye, kamai achi.',
		'Playboy job, har meeting ke 8000 rs.',
	],
	lookalikes: [
		'टीम में खुले विचार और मेहनत चाहिए।',
		'पुस्तकालय में महिला सहायक।',
		'Restaurant me female staff chahiye.',
		'Movie ka naam Call Boy hai, release Friday ko.',
	],
};
